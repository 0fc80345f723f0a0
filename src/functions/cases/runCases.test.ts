import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFetched } from '../allFetched';
import { call } from '../gate/call';
import { EOQ } from '../inventory/eoq';
import { registry } from '../registry';
import type { Case } from './case';
import { cellsFor } from './cellsFor';
import { differs } from './differs';
import plant from './plant.json';
import { outcomeLine, runCases } from './runCases';
import supply from './supply.json';

const failures = (cases: readonly Case[]) =>
  runCases(cases)
    .filter(({ verdict }) => verdict !== 'passed')
    .map(outcomeLine);

beforeAll(allFetched);

describe('the published cases of the supply half pass through the gate', () => {
  test.each(supply.map((each) => [each.id, each.function, each.description, each] as const))('%s %s: %s', (...row) => {
    expect(failures([row[3] as Case])).toEqual([]);
  });
});

describe('the published cases of the plant half pass through the gate', () => {
  test.each(plant.map((each) => [each.id, each.function, each.description, each] as const))('%s %s: %s', (...row) => {
    expect(failures([row[3] as Case])).toEqual([]);
  });
});

const catalogue = ['supply', 'plant'].map((half) => join(process.cwd(), '..', 'shared', 'cases', `${half}.json`));
describe.each(catalogue)('the whole catalogue of cases, %s', (path) => {
  const maybe = existsSync(path) ? test : test.skip;
  maybe(`every case of a registered function passes${existsSync(path) ? '' : ' (the file is not there)'}`, () => {
    const names = registry.map(({ name }) => `TWIN.${name}`);
    const cases = (JSON.parse(readFileSync(path, 'utf8')) as readonly Case[]).filter((each) =>
      names.includes(each.function),
    );
    expect(cases.length).toBeGreaterThan(0);
    expect(failures(cases)).toEqual([]);
  });
});

describe('running a case', () => {
  const lot: Case = {
    id: 'lot',
    function: 'TWIN.EOQ',
    inputs: { demand_rate: 1300, OrderCost: 8, holdingCost: 0.225 },
    expected: 304.0468,
    tolerance: { abs: 1e-4 },
    source: 'Snyder & Shen (2019), example 3.1',
  };
  const one = (changes: Partial<Case>) => runCases([{ ...lot, ...changes }])[0];

  test('matches names without case and underscores', () => {
    expect(one({})).toMatchObject({ verdict: 'passed', why: '' });
  });
  test('fails when the value is further away than the tolerance', () => {
    expect(one({ expected: 304.05 })).toMatchObject({ verdict: 'failed' });
  });
  test('fails when a number is expected to be an error', () => {
    expect(one({ expected: { error: '#NUM!' } })).toMatchObject({ verdict: 'failed' });
  });
  test('fails when one of several labels is wrong, and names it', () => {
    expect(one({ expected: { Q: 304.0468, COST: 1 } })?.why).toMatch(/^COST: 68\.41/);
  });
  test('fails when a label is not there', () => {
    expect(one({ expected: { PRICE: 1 } })?.why).toBe('no result PRICE');
  });
  test('fails when the sentence of an error lacks the words', () => {
    const inputs = { ...lot.inputs, demand_rate: -1 };
    expect(one({ inputs, expected: { error: '#NUM!', message_contains: 'at least 0' } })).toMatchObject({
      verdict: 'passed',
    });
    expect(one({ inputs, expected: { error: '#NUM!', message_contains: 'at most' } })).toMatchObject({
      verdict: 'failed',
    });
  });
  test('says that a function is not built yet', () => {
    expect(one({ function: 'TWIN.CRYSTALBALL' })?.why).toBe('not built yet');
  });
  test('says which argument a function does not have', () => {
    expect(one({ inputs: { price: 1 } })?.why).toMatch(/^EOQ has no argument price/);
  });
  test('says of an entry that is no case what it lacks', () => {
    expect(runCases([{ id: 'x' } as Case])[0]?.why).toBe('not a case: it needs function, inputs and expected');
  });
  test('without a tolerance, numbers must be equal', () => {
    const { tolerance: _tolerance, ...rest } = lot;
    expect(runCases([{ ...rest, expected: 304.0467800264368 }])[0]).toMatchObject({ verdict: 'passed' });
    expect(runCases([rest])[0]).toMatchObject({ verdict: 'failed' });
  });
  test('three arguments may be spelt as one', () => {
    const fee = { unitPrice: 12, quantity: 400, 'processingFee(rate,min,max)': [0.003464, 31.67, 614.35] };
    expect(one({ function: 'TWIN.LANDEDCOST', inputs: fee, expected: { FEES: 31.67 } })).toMatchObject({
      verdict: 'passed',
    });
  });
  test('lists must be of equal length', () => {
    const result = call(EOQ, cellsFor(EOQ, { demandRate: [1300, 0], orderCost: 8, holdingCost: 0.225 }));
    expect(differs(EOQ, [304.0467800264368, 0], result, { rel: 1e-12 })).toBeNull();
    expect(differs(EOQ, [304.0467800264368], result, { rel: 1e-12 })).toBe('2 cells instead of 1');
  });
});
