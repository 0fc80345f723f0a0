import { internalTime } from '../costs';
import { factorNames } from '../line';
import { on } from '../sheetNames';
import type { Check } from './checkLines';
import { input, type Context } from './context';
import { differs } from './inputs';

/** What the lines themselves ask for: no money twice, no response for free, no number that the run did not have. */
export function lineChecks(context: Context): readonly Check[] {
  const { benefits, costs } = context.lines;
  const worth = (id: string): string =>
    on('lines', `$N$${context.layout.lines.benefits.first + benefits.findIndex((line) => line.id === id)}`);
  const known = (id: string): boolean => benefits.some((line) => line.id === id);
  const sum = (texts: readonly string[]): string => texts.join('+');
  const pairs = benefits.flatMap(({ id, overlaps = [] }) =>
    overlaps.filter(known).map((other) => [id, other] as const),
  );
  const bought = costs.flatMap(({ id, buys }) => (buys !== undefined && known(buys) ? [[id, buys] as const] : []));
  const ran = benefits.flatMap(({ id, factors }) =>
    factorNames.filter((name) => factors[name].ranWith === true).map((name) => `${id}.${name}`),
  );
  const checks: readonly (Check & { readonly of: readonly unknown[] })[] = [
    {
      id: 'overlap',
      holds: 'No two lines may count the same money',
      kind: 'should',
      of: pairs,
      text: sum(pairs.map(([one, other]) => `IF(AND(${worth(one)}<>0,${worth(other)}<>0),1,0)`)),
      remedy: `${pairs.map((pair) => pair.join(' and ')).join(', ')}: fill one of the two, or say in the evidence why they are apart`,
    },
    {
      id: 'response',
      holds: 'A benefit that is bought has its cost',
      kind: 'should',
      of: bought,
      text: sum(bought.map(([cost, line]) => `IF(AND(${worth(line)}<>0,${input(context, `${cost}.yearly`)}=0),1,0)`)),
      remedy: `Fill ${bought.map(([cost]) => `${cost}.yearly`).join(', ')}: extra freight, orders and stock of the response`,
    },
    {
      id: 'run',
      holds: 'What a person says is what the run was made with',
      kind: 'should',
      of: ran,
      text: sum(ran.map((id) => `IF(${input(context, id, 'O')}="${differs}",1,0)`)),
      remedy: `Run the scenario again with the same number, or take its number: ${ran.join(', ')}`,
    },
  ];
  return checks.filter(({ of }) => of.length > 0);
}

export function internalTimeCheck(context: Context): readonly Check[] {
  if (!context.lines.costs.some((cost) => cost.id === internalTime)) return [];
  const [first, yearly] = ['first', 'yearly'].map((part) => input(context, `${internalTime}.${part}`));
  return [
    {
      id: 'people',
      holds: 'Internal time is costed',
      kind: 'should',
      text: `IF(ABS(${first})+ABS(${yearly})=0,1,0)`,
      remedy: 'A twin without owners does not keep its value: fill C4',
    },
  ];
}
