import { Refusal } from '../../workbook/port';
import type { UniverBook } from '../sheet/univerBook';
import { readXlsx } from '../sheet/xlsx/readXlsx';
import { unzip, type Parts } from '../sheet/xlsx/zip';
import { readInput } from './readInput';

/** Kinds of parts that the spreadsheet of the workbench does not carry, by where they stand in the package. */
const lost: readonly (readonly [RegExp, one: string, several: string])[] = [
  [/^xl\/charts\/chart\d+\.xml$/u, 'chart', 'charts'],
  [/^xl\/media\//u, 'picture', 'pictures'],
  [/^xl\/comments\/?\w*\d*\.xml$/u, 'sheet of comments', 'sheets of comments'],
  [/^xl\/pivotTables\/[^/]+\.xml$/u, 'pivot table', 'pivot tables'],
  [/^xl\/externalLinks\/[^/]+\.xml$/u, 'link to another workbook', 'links to other workbooks'],
  [/^xl\/vbaProject\.bin$/u, 'set of macros', 'sets of macros'],
];

export interface PlannersWorkbook {
  readonly book: UniverBook;
  /** What of it a workbook written from here will not have, such as "2 charts"; empty when nothing. */
  readonly notKept: readonly string[];
}

/** A planner's own workbook from the command line. */
export async function readWorkbook(path: string): Promise<PlannersWorkbook> {
  const { bytes, name } = readInput(path);
  const parts = partsOf(bytes, name);
  const notKept = lost.flatMap(([where, one, several]) => {
    const n = [...parts.keys()].filter((each) => where.test(each)).length;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : several}`];
  });
  try {
    return { book: await readXlsx(bytes, name), notKept };
  } catch (error) {
    throw notAWorkbook(name, error);
  }
}

function partsOf(bytes: Uint8Array, name: string): Parts {
  try {
    const parts = unzip(bytes);
    if (parts.has('xl/workbook.xml')) return parts;
  } catch (error) {
    throw notAWorkbook(name, error);
  }
  throw notAWorkbook(name);
}

const notAWorkbook = (name: string, cause?: unknown): Refusal =>
  new Refusal(
    `${name} is not a workbook that can be read: open it in Excel and save it as .xlsx, without a password.`,
    {
      cause,
    },
  );
