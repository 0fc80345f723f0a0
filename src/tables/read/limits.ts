import { Refusal } from '../../workbook/port';

/** What one import may hold; told to the person when it is passed. A sheet has 1,048,576 rows. */
export const limits = { megabytes: 200, rows: 1_000_000 } as const;

const signatures: readonly (readonly [starts: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or a zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook (.xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
];

/** Throws one sentence for bytes that cannot be a CSV file at all. */
export function refuseHopeless(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new Refusal(`${file} is empty: export it again and check that it has rows.`);
  if (bytes.length > limits.megabytes * 1_000_000) {
    const size = Math.ceil(bytes.length / 1_000_000);
    throw new Refusal(
      `${file} has ${size} MB, more than the ${limits.megabytes} MB that one import may have: split it.`,
    );
  }
  const found = signatures.find(([starts]) => starts.every((byte, at) => bytes[at] === byte));
  if (found)
    throw new Refusal(`${file} is ${found[1]}, not a CSV file: save the sheet as "CSV UTF-8" and import that.`);
}

/** Throws for decoded text with control characters that no text file has. */
export function refuseBinary(text: string, file: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 27)) {
      throw new Refusal(
        `${file} is not a text file (it holds binary data): save the sheet as "CSV UTF-8" and import that.`,
      );
    }
  }
}

export function refuseTooMany(rows: number, file: string): void {
  if (rows > limits.rows) {
    const most = limits.rows.toLocaleString('en-US');
    throw new Refusal(
      `${file} has more than ${most} rows, the most that one import may have: split it, or total it first.`,
    );
  }
}
