import { count } from '../../engine/count';
import { abcClasses, variation, xyzClasses } from '../../engine/demand/abcXyz';
import { Problem } from '../../engine/problem';
import { type Field, gappyNumbers, matrix, numbers, optional } from '../../fields/field';
import { twinFunction } from '../define';

const cuts = (field: Field<readonly number[]>, standard: readonly number[]): Field<readonly number[]> => ({
  ...field,
  default: standard,
});

export const ABCXYZ = twinFunction({
  name: 'ABCXYZ',
  question: 'demand',
  summary: 'Class of each item by its value (ABC) and by how much its demand varies (XYZ).',
  method:
    'ABC: in order of falling value an item is A while the share of value before it is below the first cut-off, B below the second, then C; so the item that crosses 80% is still A. XYZ: X while the standard deviation over the mean of its history is below the first cut-off of xyz, Y below the second, then Z.',
  params: {
    values: optional(gappyNumbers('money', 'Value of each item, such as demand x unit cost of a year', { min: 0 })),
    history: optional(matrix('units', 'Demand history, a row for each item and a column for each period')),
    cutoffs: cuts(
      numbers('share', 'Two shares of value: where A ends and where B ends', { above: 0, max: 1 }),
      [0.8, 0.95],
    ),
    xyz: cuts(numbers('ratio', 'Two coefficients of variation: where X ends and where Y ends', { above: 0 }), [0.5, 1]),
  },
  shape: 'column',
  results: {
    ABC: { unit: 'text', help: 'Class by value', missing: 'values is missing or blank for this item' },
    XYZ: {
      unit: 'text',
      help: 'Class by variation',
      missing: 'history is missing, or this item has fewer than two periods or no demand',
    },
    BOTH: {
      unit: 'text',
      help: 'Both classes together, such as AX',
      missing: 'values or history is missing, or this item has no value, fewer than two periods or no demand',
    },
    CV: {
      unit: 'ratio',
      help: 'Coefficient of variation',
      missing: 'history is missing, or this item has fewer than two periods or no demand',
    },
  },
  main: 'ABC',
  views: { XYZ: { CV: 'CV', CLASS: 'XYZ' } },
  source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 2',
  examples: [
    {
      formula: 'TWIN.ABCXYZ({500;30;220;10;90;60;45;25;15;5})',
      gives: [['A'], ['B'], ['A'], ['C'], ['A'], ['B'], ['B'], ['B'], ['C'], ['C']],
      from: 'by hand: 720 of 1000 stand before the 90, 945 before the 25, 970 before the 15',
    },
    {
      formula: 'TWIN.ABCXYZ({90;10},{10,10,10;0,0,30},,,"BOTH")',
      gives: [['AX'], ['BZ']],
      from: 'by hand: 90% of the value before the second, whose coefficient of variation is the square root of 3',
    },
  ],
  compute({ values, history, cutoffs, xyz }) {
    const items = values?.length ?? history?.length;
    if (items === undefined) throw new Problem('wrong-type', 'values is missing');
    if (values !== null && history !== null && values.length !== history.length) {
      throw new Problem(
        'wrong-type',
        `values has ${count(values.length, 'entry', 'entries')} and history ${count(history.length, 'row')}: give a row for each`,
      );
    }
    const abc = values === null ? null : abcClasses(values, pair(cutoffs, 'cutoffs'));
    const variations = history === null ? null : variation(history);
    const classes = variations === null ? null : xyzClasses(variations, pair(xyz, 'xyz'));
    return Array.from({ length: items }, (_, item) => {
      const [byValue, byVariation] = [abc?.[item] ?? null, classes?.[item] ?? null];
      return {
        ABC: byValue,
        XYZ: byVariation,
        BOTH: byValue === null || byVariation === null ? null : byValue + byVariation,
        CV: variations?.[item] ?? null,
      };
    });
  },
});

function pair([first, second, ...more]: readonly number[], name: string): readonly [number, number] {
  if (first === undefined || second === undefined || more.length > 0) {
    throw new Problem('wrong-type', `${name} must be two numbers`);
  }
  if (!(first < second)) throw new Problem('out-of-range', `${name} must ascend`);
  return [first, second];
}
