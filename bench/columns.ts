import { median } from '../src/engine/numeric/quantile';
import { call } from '../src/functions/gate/call';
import { isCellError } from '../src/functions/gate/cellError';
import { parametersOf } from '../src/functions/gate/parameters';
import { isScalar } from '../src/functions/gate/scalar';
import { registry } from '../src/functions/registry';
import { exampleCells } from '../src/functions/testing/exampleCells';

const rows = 10_000;
const rounds = 5;
/** The starred functions of the supply half that take a column for every single value. */
const starred = [
  'LEADTIMEDEMAND',
  'SAFETYSTOCK',
  'REORDERPOINT',
  'SERVICELEVEL',
  'EOQ',
  'NEWSVENDOR',
  'ORDERQTY',
  'LANDEDCOST',
  'TIMETOSURVIVE',
];

/** One call for a column of 10,000 rows, from cells to cells, for each starred function: `npm run bench -- columns`. */
export function columns(): void {
  console.log('| function | rows | first call, ms | median of the next, ms |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const fn of registry.filter(({ name }) => starred.includes(name))) {
    const { cells } = exampleCells(fn.examples[0]?.formula ?? '');
    const long = parametersOf(fn).map(({ name, field }, i) => {
      const cell = cells[i] ?? null;
      const widens = cell !== null && !Array.isArray(cell) && isScalar(field) && name in fn.params;
      return widens ? Array.from({ length: rows }, () => [cell]) : cell;
    });
    const times = Array.from({ length: rounds + 1 }, () => {
      const started = performance.now();
      const result = call(fn, long);
      if (isCellError(result)) throw new Error(result.says);
      return performance.now() - started;
    });
    const [first = NaN, ...next] = times;
    console.log(`| =TWIN.${fn.name} | ${rows} | ${first.toFixed(0)} | ${median(next).toFixed(0)} |`);
  }
}
