import { CsvReader } from './csv';
import { findDialect, type FoundDialect, recordsOf } from './dialect';
import { type Encoding, findEncoding } from './encoding';
import { refuseBinary, refuseHopeless, refuseMarkup } from './limits';
import type { Pace } from '../../workbook/pace';
import { Refusal } from '../../workbook/port';

export interface TextChoices {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
}

/** A file opened as records of text: its beginning at once, all of it in slices. */
export interface OpenText {
  readonly encoding: Encoding;
  readonly dialect: FoundDialect;
  readonly says: readonly string[];
  /** The first records, to find headings and layout in. */
  readonly beginning: readonly (readonly string[])[];
  records(): AsyncGenerator<readonly (readonly string[])[]>;
}

/** Read at once in about 10 ms. */
const slice = 1 << 17;

export async function openText(bytes: Uint8Array, file: string, choices: TextChoices, pace: Pace): Promise<OpenText> {
  refuseHopeless(bytes, file);
  const { encoding, says } = await findEncoding(bytes, pace, choices.encoding);
  const whole = bytes.length <= slice;
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, slice), { stream: !whole });
  refuseBinary(head, file);
  refuseMarkup(head, file);
  if (head.trim() === '') throw new Refusal(`${file} has no text in it: export it again and check that it has rows.`);
  await pace.breathe(0, bytes.length);
  const sample = whole && !/[\r\n]$/.test(head) ? `${head}\n` : head;
  const dialect = findDialect(sample, choices.delimiter);
  await pace.breathe(0, bytes.length);

  async function* records(): AsyncGenerator<readonly (readonly string[])[]> {
    const decoder = new TextDecoder(encoding);
    const reader = new CsvReader(dialect);
    for (let from = 0; from < bytes.length; from += slice) {
      yield reader.push(decoder.decode(bytes.subarray(from, from + slice), { stream: true }));
      await pace.breathe(Math.min(from + slice, bytes.length), bytes.length);
    }
    yield reader.push(decoder.decode());
    yield reader.end();
  }

  return { encoding, dialect, says: [says, ...dialect.says], beginning: recordsOf(sample, dialect), records };
}
