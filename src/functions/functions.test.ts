import fc from 'fast-check';
import type { Field } from '../fields/field';
import { allFetched } from './allFetched';
import type { TwinFunction } from './define';
import { call, type CellResult } from './gate/call';
import { isCellError } from './gate/cellError';
import { parametersOf } from './gate/parameters';
import { isScalar } from './gate/scalar';
import { registry } from './registry';
import { exampleCells } from './testing/exampleCells';
import { faults } from './testing/faults';

const each = registry.map((fn) => [fn.name, fn] as const);
const notAvailable = { code: '#N/A', message: '' };

/** The cells of the first example, the base that each test spoils in one place. */
function base(fn: TwinFunction): unknown[] {
  const { cells } = exampleCells(fn.examples[0]?.formula ?? '');
  return parametersOf(fn).map((_, i) => cells[i] ?? null);
}
const spoilt = (fn: TwinFunction, index: number, cell: unknown): CellResult =>
  call(
    fn,
    base(fn).map((own, i) => (i === index ? cell : own)),
  );
const isNumeric = (field: Field): boolean => ['number', 'numbers', 'matrix'].includes(field.kind);
/** Columns are taken for single values in records only. */
const broadcasts = (fn: TwinFunction, name: string, field: Field): boolean =>
  fn.shape === 'record' && isScalar(field) && name in fn.params;

beforeAll(allFetched);

describe.each(each)('TWIN.%s', (_, fn) => {
  const parameters = parametersOf(fn);
  const at = parameters.map((parameter, index) => [parameter.name, { ...parameter, index }] as const);

  test.each(fn.examples.map((example) => [example.formula, example] as const))(
    '%s gives what its source says',
    (_formula, example) => {
      const { name, cells } = exampleCells(example.formula);
      expect(name).toBe(fn.name);
      const result = call(fn, cells);
      const want = Array.isArray(example.gives) ? (example.gives as readonly unknown[][]) : [[example.gives]];
      if (isCellError(result)) throw new Error(result.says);
      expect(result.map((row) => row.length)).toEqual(want.map((row) => row.length));
      result.flat().forEach((cell, i) => {
        const expected = want.flat()[i];
        if (typeof expected !== 'number') expect(isCellError(cell) ? null : cell).toEqual(expected);
        else expect(Math.abs(Number(cell) - expected)).toBeLessThanOrEqual(example.within ?? 1e-9 * Math.abs(expected));
      });
    },
  );

  test('is deterministic', () => {
    expect(call(fn, base(fn))).toEqual(call(fn, base(fn)));
  });

  test('with nothing handed in is refused with the name of an argument', () => {
    const result = call(fn, []);
    expect(isCellError(result)).toBe(true);
    expect(faults(fn, result)).toEqual([]);
  });

  describe.each(at)('%s', (name, { field, index, optional }) => {
    test('omitted, blank and empty are one and the same', () => {
      const omitted = spoilt(fn, index, null);
      expect(faults(fn, omitted)).toEqual([]);
      for (const blank of [undefined, '', [['']], [[null]]]) {
        if (field.kind === 'texts' || field.kind === 'days' || field.kind === 'matrix' || field.kind === 'cells') {
          expect(faults(fn, spoilt(fn, index, blank))).toEqual([]);
        } else if (isScalar(field) || optional) {
          expect(spoilt(fn, index, blank)).toEqual(omitted);
        }
      }
    });

    if (!optional) {
      test('is required', () => {
        expect(spoilt(fn, index, null)).toEqual({
          error: '#VALUE!',
          says: expect.stringContaining(`${name} is missing`),
        });
      });
    }

    test('an error value comes back as it is, with the name of the argument', () => {
      expect(spoilt(fn, index, notAvailable)).toEqual({ error: '#N/A', says: expect.stringContaining(name) });
      expect(spoilt(fn, index, [[notAvailable]])).toEqual({ error: '#N/A', says: expect.stringContaining(name) });
      expect(spoilt(fn, index, { code: '#DIV/0!' })).toMatchObject({ error: '#DIV/0!' });
    });

    if (isNumeric(field)) {
      test.each(['abc', '12', true, false])('%p is refused by name: it is no number', (cell) => {
        expect(spoilt(fn, index, cell)).toEqual({ error: '#VALUE!', says: expect.stringContaining(name) });
        expect(spoilt(fn, index, [[cell]])).toEqual({ error: '#VALUE!', says: expect.stringContaining(name) });
      });
      test.each([NaN, Infinity, -Infinity])('%p is refused by name', (cell) => {
        expect(spoilt(fn, index, [[cell]])).toEqual({ error: '#NUM!', says: expect.stringContaining(name) });
      });
      const outside = [
        ...(field.min === undefined ? [] : [field.min - 1]),
        ...(field.max === undefined ? [] : [field.max + 1]),
        ...(field.above === undefined ? [] : [field.above]),
        ...(field.below === undefined ? [] : [field.below]),
        ...(field.whole === true ? [(field.min ?? 0) + 0.5] : []),
      ];
      if (outside.length > 0) {
        test.each(outside)('%p is outside the bounds and refused by name', (cell) => {
          expect(spoilt(fn, index, cell)).toEqual({ error: '#NUM!', says: expect.stringContaining(name) });
        });
      }
    }

    if (field.words !== undefined) {
      test('any case is understood, and an unknown word gets the list of the known ones', () => {
        for (const word of field.words ?? [])
          expect(spoilt(fn, index, ` ${word.toLowerCase()}`)).toEqual(spoilt(fn, index, word));
        expect(spoilt(fn, index, 'banana')).toEqual({
          error: '#VALUE!',
          says: expect.stringContaining((field.words ?? []).join(', ')),
        });
      });
    }

    test.each([
      ['zero', 0],
      ['a negative number', -1],
      ['a very large number', 1e300],
      ['a very small number', 1e-300],
      ['a row', [[1, 2, 3]]],
      ['a column', [[1], [2], [3]]],
      [
        'a block',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      ['a header inside the range', [['Header'], [1], [2]]],
      ['a range without cells', [[]]],
      ['a range without rows', []],
      ['a formatted value', { type: 'Double', basicValue: 2, numberFormat: '0.0' }],
      ['an entity', { type: 'Entity', text: 'x' }],
    ])('%s ends in a value or in a sentence', (_what, cell) => {
      expect(faults(fn, spoilt(fn, index, cell))).toEqual([]);
    });

    test('a single cell is the same as its value', () => {
      const own = base(fn)[index];
      if (!Array.isArray(own)) expect(spoilt(fn, index, [[own]])).toEqual(spoilt(fn, index, own));
    });

    test('a row is the same as a column', () => {
      const own = base(fn)[index];
      if (Array.isArray(own) && field.kind !== 'matrix' && field.kind !== 'cells') {
        expect(spoilt(fn, index, [own.flat()])).toEqual(
          spoilt(
            fn,
            index,
            own.flat().map((cell) => [cell]),
          ),
        );
      }
    });

    if (broadcasts(fn, name, field)) {
      const own = base(fn)[index] ?? field.default ?? null;
      test('a column gives a row for each entry, and a bad entry spoils its own row only', () => {
        const result = spoilt(fn, index, [[own], [notAvailable], [own]]);
        const alone = spoilt(fn, index, own);
        if (isCellError(result) || isCellError(alone)) throw new Error('one row was expected to fail, not the call');
        const [first, second, third] = result.slice(-3);
        expect(first).toEqual(alone.at(-1));
        expect(third).toEqual(first);
        expect(second?.every((cell) => isCellError(cell) && cell.error === '#N/A' && cell.says.includes(name))).toBe(
          true,
        );
      });
      test('columns of unequal length are refused', () => {
        const other = parameters.findIndex((each, i) => i !== index && broadcasts(fn, each.name, each.field));
        if (other < 0) return;
        const cells = base(fn).map((cell, i) =>
          i === index ? [[own], [own]] : i === other ? [[cell], [cell], [cell]] : cell,
        );
        expect(call(fn, cells)).toEqual({ error: '#VALUE!', says: expect.stringContaining('equal length') });
      });
    }
  });

  describe('ten thousand rows are answered without a fault', () => {
    const long = (cell: unknown): unknown => {
      const own =
        Array.isArray(cell) && cell.length === 1 ? cell.flat().map((each: unknown) => [each]) : [cell].flat(1);
      return Array.from({ length: 10_000 }, (_row, i) => [own[i % own.length]].flat());
    };
    const answered = (which: readonly boolean[]): CellResult => {
      const cells = base(fn).map((cell, i) => (which[i] === true ? long(cell) : cell));
      const result = call(fn, cells);
      expect(faults(fn, result)).toEqual([]);
      return result;
    };
    const columns = parameters.map(({ name, field }, i) => broadcasts(fn, name, field) && base(fn)[i] !== null);
    const ranges = parameters.map(({ field }, i) => !isScalar(field) && Array.isArray(base(fn)[i]));
    if (columns.includes(true)) {
      test('in every single value that the example hands in', () => {
        expect(answered(columns)).not.toHaveProperty('error');
      });
    }
    if (ranges.includes(true)) {
      test('in every range that the example hands in', () => {
        answered(ranges);
      });
    }
  });

  test('whatever the cells hold, a value or a sentence comes out', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.integer(),
      fc.constantFrom(0, 1, -1, 0.5, 45292),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(notAvailable),
    );
    const argument = fc.oneof(
      cell,
      fc.array(fc.array(cell, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 4 }),
    );
    const own = base(fn);
    fc.assert(
      fc.property(
        fc.array(fc.option(argument, { nil: undefined, freq: 2 }), { maxLength: parameters.length }),
        (drawn) => {
          const cells = own.map((value, i) => (drawn[i] === undefined ? value : drawn[i]));
          expect(faults(fn, call(fn, cells))).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  test('a column gives the same as one call for each of its rows', () => {
    const own = base(fn);
    // What only the rows together tell is left out.
    const { across: _, ...rowByRow } = fn;
    const index = parameters.findIndex(
      ({ name, field }, i) => broadcasts(fn, name, field) && typeof own[i] === 'number',
    );
    if (index < 0) return;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2, max: 2000, noNaN: true }), { minLength: 2, maxLength: 5 }),
        (column) => {
          const together = spoilt(
            rowByRow,
            index,
            column.map((cell) => [cell]),
          );
          const apart = column.map((cell) => spoilt(rowByRow, index, cell));
          if (isCellError(together)) throw new Error(together.says);
          together.slice(-column.length).forEach((row, i) => {
            const alone = apart[i] as CellResult;
            expect(row).toEqual(isCellError(alone) ? row.map(() => alone) : alone.at(-1));
          });
        },
      ),
      { numRuns: 50, seed: 3 },
    );
  });
});
