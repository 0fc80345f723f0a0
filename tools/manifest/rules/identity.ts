import type { Rule } from '../project';
import { all, first } from '../xml';

/** Id, version, permissions and hard requirements: what decides who gets the add-in at all. */
export const identity: Rule = ({ root, file }) => {
  const problems: string[] = [];
  const text = (name: string) => first(root, name)?.text.trim() ?? '';
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text('Id'))) problems.push(`Id "${text('Id')}" is no GUID`);
  if (!/^\d+(\.\d+){3}$/.test(text('Version'))) problems.push(`Version "${text('Version')}" has not four numbers`);
  const product = (JSON.parse(file('package.json')?.toString() ?? '{}') as { version?: string }).version;
  if (!text('Version').startsWith(`${product}.`)) problems.push(`Version is not that of package.json, ${product}`);
  if (text('Permissions') !== 'ReadWriteDocument') {
    problems.push(`Permissions are "${text('Permissions')}": ReadWriteDocument is what the add-in needs, and no more`);
  }
  const sets = first(root, 'Sets')?.children.map(
    ({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`,
  );
  if (sets?.sort().join(', ') !== 'CustomFunctionsRuntime 1.2, SharedRuntime 1.1') {
    problems.push(
      `hard requirements are ${sets?.join(', ') ?? 'missing'}: they hide the add-in, so only SharedRuntime 1.1 and CustomFunctionsRuntime 1.2; ask for newer sets at run time`,
    );
  }
  for (const needed of ['SupportUrl', 'HighResolutionIconUrl']) {
    if (first(root, needed) === undefined) problems.push(`${needed} is missing: the Marketplace needs it`);
  }
  return problems;
};

/** https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    ...['VersionOverrides', 'ExtendedOverrides'],
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

export const elementOrder: Rule = ({ root }) =>
  Object.entries(orders).flatMap(([parent, order]) =>
    all(root, parent).flatMap(({ children }) => {
      const places = children.map(({ name }) => order.indexOf(name));
      const early = children.find((_, i) => places[i]! < Math.max(-1, ...places.slice(0, i)));
      return early === undefined
        ? []
        : [`<${early.name}> stands too late in <${parent}>: Office wants ${order.join(', ')}`];
    }),
  );
