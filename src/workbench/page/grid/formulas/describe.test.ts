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
  const spec = (parameters: readonly object[]) =>
    described({ functions: [{ id: 'X', name: 'X', parameters }] } as unknown as FunctionsJson, 'TWIN')[0];
  const given = [
    { name: 'level', description: 'Chance of no stockout' },
    { name: 'dist', description: 'Which distribution', optional: true },
    { name: 'more', description: 'Further values', repeating: true },
  ];
  expect(spec(given)?.functionParameter).toEqual([
    { name: 'level', detail: 'Chance of no stockout', example: '', require: 1, repeat: 0 },
    { name: 'dist', detail: 'Which distribution', example: '', require: 0, repeat: 0 },
    { name: 'more', detail: 'Further values', example: '', require: 1, repeat: 1 },
  ]);
});

test('every argument of ours says what it means', () => {
  for (const { functionParameter } of all) for (const { detail } of functionParameter) expect(detail).not.toBe('');
});
