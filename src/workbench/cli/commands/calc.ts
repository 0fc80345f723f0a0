import { parseArgs } from 'node:util';
import { Refusal } from '../../../workbook/port';
import { BookError, isError, type Value } from '../../host/book';
import type { Command } from '../command';
import { openWorkbench } from '../openWorkbench';

/** Computes one formula in an empty workbook, through the real custom-functions runtime. A spill prints as rows. */
export const calc: Command = async (words) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const formula = (positionals[0] ?? '').trim().replace(/^=/u, '');
  if (formula === '') throw new Refusal("calc needs a formula: calc '=TWIN.EOQ(1000,50,2)'");
  if (positionals.length > 1)
    throw new Refusal(`calc takes one formula, not ${positionals.length}: put it in quotation marks.`);
  const rows = await calculate(`=${formula}`);
  if (values.json) console.log(JSON.stringify(rows));
  else for (const row of rows) console.log(row.map(show).join('\t'));
  return rows.flat().some(isError) ? 1 : 0;
};

async function calculate(formula: string): Promise<Value[][]> {
  const { book, close } = await openWorkbench();
  try {
    const sheet = book.sheets()[0]!.id;
    const cell = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    book.write(cell, [[{ formula }]]);
    await book.idle();
    const spill = book.spill(sheet, 0, 0);
    return book.values(spill === null ? cell : { sheet, ...spill });
  } catch (error) {
    throw error instanceof BookError ? new Refusal(`${error.message}.`, { cause: error }) : error;
  } finally {
    await close();
  }
}

function show(value: Value): string {
  if (isError(value)) return value.message ? `${value.error} ${value.message}` : value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}
