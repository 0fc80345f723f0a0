import { writeCsv } from '../../src/tables/read/csv';

export type Records = readonly (readonly string[])[];

/** Text as Windows-1252, for characters that it shares with Latin-1. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0)!;
    if (code > 255) throw new Error(`"${character}" is not in Latin-1`);
    return code;
  });
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const withMark = (text: string): Uint8Array => utf8(`\ufeff${text}`);

export const semicolons = (records: Records): string => writeCsv(records, { delimiter: ';' });
export const commas = (records: Records, newline = '\r\n'): string => writeCsv(records, { newline });

/** 1234.5 as "1.234,50". */
export function german(value: number, places: number): string {
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
