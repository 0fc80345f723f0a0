import { parametersOf } from './gate/parameters';
import { registry } from './registry';
import shipped from './shipped.json';
import excelNames from './testing/excelNames.json';

/** Named after Excel's own on purpose: TWIN.FORECAST.ETS is the same with its form chosen, and TWIN stands before it. */
const namesakes = ['FORECAST', 'FORECAST.ETS'];

/** A history may stand for the demand before it, and nothing for a lead time. */
const neededBehind = 'leadTime';

const frozen: Readonly<Record<string, readonly string[]>> = shipped;

describe.each(registry.map((fn) => [fn.name, fn] as const))('TWIN.%s', (_, fn) => {
  const parameters = parametersOf(fn);

  test('has optional arguments last, and speaking help throughout', () => {
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const behind = parameters.slice(firstOptional < 0 ? parameters.length : firstOptional);
    const needed = behind.filter(({ name, optional }) => !optional && name !== neededBehind);
    expect(needed.map(({ name }) => name)).toEqual([]);
    const sentences = [
      fn.summary,
      fn.method,
      fn.source,
      ...parameters.map(({ field }) => field.help),
      ...Object.values(fn.results).map(({ help }) => help),
    ];
    for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(3);
    expect(fn.examples.length).toBeGreaterThan(0);
  });

  test('keeps the arguments it was shipped with, and only adds behind them', () => {
    // A function without a line is not shipped yet: its arguments are still free.
    const before = frozen[fn.name];
    if (before === undefined) return;
    const names = parameters.map(({ name }) => name);
    expect(names.slice(0, before.length)).toEqual(before);
    expect(parameters.slice(before.length).every(({ optional }) => optional)).toBe(true);
  });

  test('has a name that Excel can tell from its own functions and from cells', () => {
    expect(fn.name).toMatch(/^[A-Z][A-Z0-9.]+$/);
    expect(fn.name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
    if (!namesakes.includes(fn.name)) expect(excelNames).not.toContain(fn.name);
  });
});

test('every name is there once, and no shipped one is gone', () => {
  const names = registry.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(Object.keys(shipped)));
});
