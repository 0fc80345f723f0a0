import { Refusal } from '../../workbook/port';

/** What one import may hold; told to the person when it is passed. A sheet has 1,048,576 rows. */
export const limits = { megabytes: 200, rows: 1_000_000 } as const;

const asCsv = 'save the sheet as "CSV UTF-8" and import that';
const exported = 'export its table as CSV where it comes from';

/** The first bytes by which a file tells what it is, whatever it is called, and what to do with it. */
const signatures: readonly (readonly [starts: readonly number[], what: string, instead: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook (.xls)', asCsv],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', exported],
  [[0x1f, 0x8b], 'a gzip archive', 'unpack it and import the CSV in it'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture', exported],
  [[0xff, 0xd8, 0xff], 'a picture', exported],
  [[0x47, 0x49, 0x46, 0x38], 'a picture', exported],
];
const zip = [0x50, 0x4b];

/** Throws one sentence for bytes that cannot be a CSV file at all. */
export function refuseHopeless(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new Refusal(`${file} is empty: export it again and check that it has rows.`);
  if (bytes.length > limits.megabytes * 1_000_000) {
    const size = Math.ceil(bytes.length / 1_000_000);
    throw new Refusal(
      `${file} has ${size} MB, more than the ${limits.megabytes} MB that one import may have: split it.`,
    );
  }
  const isLike = (starts: readonly number[]) => starts.every((byte, at) => bytes[at] === byte);
  if (isLike(zip) && (bytes[2] ?? 255) < 9) throw notCsv(file, ...zipped(bytes, file));
  const found = signatures.find(([starts]) => isLike(starts));
  if (found) throw notCsv(file, found[1], found[2]);
}

const notCsv = (file: string, what: string, instead: string): Refusal =>
  new Refusal(`${file} is ${what}, not a CSV file: ${instead}.`);

/** A workbook is a zip archive with a folder xl in it (ISO/IEC 29500-2); the name of its first part stands at its beginning. */
function zipped(bytes: Uint8Array, file: string): readonly [what: string, instead: string] {
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  if (/\.(xls[xmb]|xlt[xm])$/i.test(file) || beginning.includes('xl/')) return ['an Excel workbook', asCsv];
  return ['a zip archive', 'unpack it and import the CSV in it'];
}

/** Exports that are called .xls are often a web page or XML, which Excel opens and no reader of CSV can. */
export function refuseMarkup(text: string, file: string): void {
  if (/^\ufeff?\s*<(!doctype|html|table|\?xml)\b/i.test(text))
    throw notCsv(file, 'a web page or XML', `open it in Excel, ${asCsv}`);
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
