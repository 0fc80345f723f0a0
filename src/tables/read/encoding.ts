import type { Pace } from '../../workbook/pace';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly says: string;
}

const names: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (Western European)',
};

/** How the bytes spell text: by the byte order mark, by the zero bytes of UTF-16, else UTF-8 if all of it is valid. */
export async function findEncoding(bytes: Uint8Array, pace: Pace, chosen?: Encoding): Promise<FoundEncoding> {
  if (chosen) return { encoding: chosen, says: `Encoding ${names[chosen]}, as chosen` };
  const marked = byMark(bytes);
  if (marked) return { encoding: marked, says: `Encoding ${names[marked]}, by its byte order mark` };
  const wide = byZeros(bytes.subarray(0, 4096));
  if (wide) return { encoding: wide, says: `Encoding ${names[wide]}, by its zero bytes` };
  if (await isUtf8(bytes, pace)) return { encoding: 'utf-8', says: 'Encoding UTF-8' };
  return { encoding: 'windows-1252', says: `Encoding ${names['windows-1252']}, as the bytes are not valid UTF-8` };
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Mostly Latin text in UTF-16 has a zero in every other byte; text in one-byte encodings has none. */
function byZeros(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

async function isUtf8(bytes: Uint8Array, pace: Pace): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const slice = 1 << 20;
  for (let from = 0; from < bytes.length; from += slice) {
    try {
      decoder.decode(bytes.subarray(from, from + slice), { stream: from + slice < bytes.length });
    } catch {
      return false; // what a fatal decoder throws for, and nothing else
    }
    await pace.breathe(0, bytes.length);
  }
  return true;
}
