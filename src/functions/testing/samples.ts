import { Problem } from '../../engine/problem';
import { quantity } from '../../fields/field';
import { type TwinFunction, twinFunction } from '../define';
import { call } from '../gate/call';
import { single } from '../gate/single';

const about = { question: 'hold', summary: 'a sum', method: 'adds', source: 'none', examples: [] } as const;
const number = { unit: 'units', help: 'a number' } as const;

/** Stock plus twice the rate, and their product; the smallest function with every habit of the gate. */
export const ADD = twinFunction({
  ...about,
  name: 'ADD',
  params: { stock: quantity('units', 'stock', { min: 0 }), rate: quantity('units', 'rate', { default: 1 }) },
  shape: 'record',
  results: { SUM: number, PRODUCT: number, SHARE: { ...number, missing: 'rate is 0' } },
  main: 'SUM',
  views: { BOTH: { S: 'SUM', P: 'PRODUCT' }, TIMES: { P: 'PRODUCT' } },
  compute: ({ stock, rate }) => {
    if (rate === 13) throw new Problem('cannot-tell', 'rate of 13 is unlucky');
    return { SUM: stock + rate, PRODUCT: stock * rate, SHARE: rate === 0 ? null : stock / rate };
  },
});

/** Shows what `compute` was handed, as text. */
export const seen = (params: TwinFunction['params']): TwinFunction => ({
  ...about,
  name: 'SEEN',
  params,
  shape: 'record',
  results: { TEXT: { unit: 'text', help: 'as handed in' } },
  compute: (args) => ({ TEXT: JSON.stringify(Object.values(args)) }),
});
export const read = (params: TwinFunction['params'], ...handed: unknown[]): unknown =>
  single(call(seen(params), handed));
