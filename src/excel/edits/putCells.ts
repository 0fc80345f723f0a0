import { isFormula } from '../../workbook/cell';
import type { PutCells } from '../../workbook/edit';
import { parseA1, toA1, type Area } from '../a1';
import { hostValue } from '../hostValue';
import type { Step } from '../step';
import { formatCells } from './formatCells';

export function putCells(edit: PutCells): Step[] {
  const area = areaOfCells(edit);
  if (area === null) return [];
  const numberFormat = edit.style?.numberFormat;
  const hasFormulas = edit.cells.some((row) => row.some(isFormula));
  const dressed =
    edit.style === undefined
      ? []
      : formatCells({ kind: 'formatCells', sheet: edit.sheet, range: toA1(area), style: edit.style });
  return [
    ...dressed,
    {
      kind: 'block',
      sheet: edit.sheet,
      area,
      numberFormats: [],
      hasFormulas,
      cell: (row, column) => hostValue(edit.cells[row]?.[column] ?? null, numberFormat),
    },
  ];
}

/** Null when there is nothing to write. Short rows are filled up with blanks. */
export function areaOfCells(edit: PutCells): Area | null {
  const corner = parseA1(edit.at);
  if (corner === null) throw new Error(`${edit.at} is no address of a cell`);
  const columns = Math.max(0, ...edit.cells.map((row) => row.length));
  return columns === 0 ? null : { ...corner, rows: edit.cells.length, columns };
}
