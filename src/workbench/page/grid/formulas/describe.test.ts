import functionsJson from '../../../../functions/functions.json';
import type { FunctionsJson } from '../../../host/functions/functionsJson';
import { describe as described } from './describe';

const all = described(functionsJson as unknown as FunctionsJson, 'TWIN');

test('every function is offered under its full name, with its help', () => {
  expect(all).toHaveLength(functionsJson.functions.length);
  for (const { functionName, description } of all) {
    expect(functionName).toMatch(/^TWIN\.[A-Z0-9.]+$/u);
    expect(description).not.toBe('');
  }
});

test('arguments come in order, with what they mean and whether they may be left out', () => {
  const { functionParameter } = all.find(({ functionName }) => functionName === 'TWIN.SAFETYSTOCK')!;
  expect(functionParameter.slice(0, 5).map(({ name, require }) => [name, require])).toEqual([
    ['serviceLevel', 1],
    ['demandMean', 1],
    ['demandSd', 1],
    ['leadTime', 1],
    ['leadTimeSd', 0],
  ]);
  for (const { detail } of functionParameter) expect(detail).not.toBe('');
});
