import { Problem } from '../../engine/problem';
import type { Cell, Field, Item } from '../../fields/field';
import { refusalOf } from './cellError';
import { type Block, cellOf, isBlank, isManyLists, listOf } from './cells';
import { dayOf, flagOf, numberOf, textOf } from './scalar';

/** A range as the field wants it. An optional one of blank cells counts as left out. */
export function rangeOf(field: Field, block: Block | null, argument: string): unknown {
  if (block === null || (field.default !== undefined && isBlank(block))) {
    if (field.default !== undefined) return field.default;
    throw new Problem('wrong-type', `${argument} is missing`);
  }
  switch (field.kind) {
    case 'numbers':
      return numbersOf(field, listOf(block, argument), argument);
    case 'texts':
      return read(listOf(block, argument), argument, (cell, where) => (cell === null ? '' : textOf(cell, where)));
    case 'flags':
      return read(listOf(block, argument), argument, (cell, where) => cell !== null && flagOf(cell, where));
    case 'days':
      // A blank date cell is 0 on one platform.
      return read(listOf(block, argument), argument, (cell, where) =>
        cell === null || cell === 0 ? null : dayOf(cell, where),
      );
    case 'matrix':
      if (field.byItem === true) return itemsOf(field, block, argument);
      return block.map((row, i) => {
        const where = `${argument} (row ${i + 1})`;
        return row.map((raw) => {
          const cell = cellOf(raw, argument);
          return cell === null ? null : numberOf(field, cell, where);
        });
      });
    default:
      return block.map((row) => row.map((raw) => cellOf(raw, argument)));
  }
}

function numbersOf(field: Field, raws: readonly unknown[], argument: string): readonly (number | null)[] {
  const values = raws.map((raw, i) => gappy(field, cellOf(raw, argument), argument, i));
  if (field.blanks === 'keep') return values;
  const blank = values.indexOf(null);
  if (field.blanks === 'refuse' && blank >= 0) {
    throw new Problem('wrong-type', `${at(argument, blank)} is missing`);
  }
  const given = values.filter((value) => value !== null);
  if (given.length === 0) throw new Problem('cannot-tell', `${argument} holds no numbers: give at least one`);
  return given;
}

/** One column or one row is one item, of a block every row is; one that is refused leaves the others to be read. */
function itemsOf(field: Field, block: Block, argument: string): readonly Item[] {
  if (!isManyLists(block)) {
    return [listOf(block, argument).map((raw, i) => gappy(field, cellOf(raw, argument), argument, i))];
  }
  return block.map((row, item) => {
    const where = `${argument} (row ${item + 1}`;
    try {
      return row.map((raw, i) => {
        const cell = cellOf(raw, `${where})`);
        return cell === null ? null : numberOf(field, cell, `${where}, entry ${i + 1})`);
      });
    } catch (thrown) {
      return refusalOf(thrown);
    }
  });
}

const gappy = (field: Field, cell: Cell, argument: string, row: number): number | null =>
  cell === null ? null : numberOf(field, cell, at(argument, row));

const read = <T>(raws: readonly unknown[], argument: string, one: (cell: Cell, where: string) => T): readonly T[] =>
  raws.map((raw, i) => one(cellOf(raw, argument), at(argument, i)));

const at = (argument: string, index: number): string => `${argument} (entry ${index + 1})`;
