import type { Rule } from '../project';
import { all, first } from '../xml';

/** One long-lived runtime for the pane, the commands and the functions: all of them name the same page. */
export const sharedRuntime: Rule = ({ root }) => {
  const runtimes = all(root, 'Runtime');
  const shared = runtimes[0]?.attributes;
  if (runtimes.length !== 1 || shared?.['lifetime'] !== 'long') {
    return [`${runtimes.length} Runtime elements with lifetime "${shared?.['lifetime']}": one with "long" is needed`];
  }
  const page = first(root, 'Page');
  const users = [
    ['Page', page && first(page, 'SourceLocation')] as const,
    ['FunctionFile', first(root, 'FunctionFile')] as const,
    ...all(root, 'Action')
      .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
      .map((action) => ['ShowTaskpane', first(action, 'SourceLocation')] as const),
  ];
  const others = users.filter(([, element]) => element?.attributes['resid'] !== shared['resid']);
  return [
    ...others.map(
      ([name, element]) =>
        `${name} names "${element?.attributes['resid']}", the Runtime "${shared['resid']}": they would not share it`,
    ),
    ...(all(root, 'TaskpaneId').length > 0 ? ['TaskpaneId must not be used with a long-lived runtime'] : []),
  ];
};

export const functionsComplete: Rule = ({ root }) => {
  const point = all(root, 'ExtensionPoint').find(({ attributes }) => attributes['xsi:type'] === 'CustomFunctions');
  if (point === undefined) return ['there is no CustomFunctions extension point'];
  return ['Script', 'Page', 'Metadata', 'Namespace']
    .filter((name) => first(point, name) === undefined)
    .map((name) => `the CustomFunctions extension point lacks ${name}`);
};
