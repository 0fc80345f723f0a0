import { bytesOf } from '../testing/files';
import { limits } from './limits';
import { openText } from './openText';
import { Pace } from '../../workbook/pace';

const open = (bytes: Uint8Array, choices = {}) => openText(bytes, 'file.csv', choices, new Pace({}));
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((character, at) => view.setUint16(at * 2, character.charCodeAt(0), little));
  return bytes;
};
const rows = [
  ['Item', 'Größe'],
  ['00412', '5'],
];
const text = 'Item,Größe\n00412,5\n';

test.each([
  ['UTF-8', bytesOf(text), 'utf-8'],
  ['UTF-8 with a byte order mark', bytesOf(`\ufeff${text}`), 'utf-8'],
  ['UTF-16LE with a mark', utf16(`\ufeff${text}`, true), 'utf-16le'],
  ['UTF-16BE with a mark', utf16(`\ufeff${text}`, false), 'utf-16be'],
  ['UTF-16LE without a mark', utf16(text, true), 'utf-16le'],
  ['Windows-1252', Uint8Array.from(text, (character) => character.charCodeAt(0)), 'windows-1252'],
])('%s is recognised', async (_, bytes, encoding) => {
  const opened = await open(bytes);
  expect(opened.encoding).toBe(encoding);
  expect(opened.beginning).toEqual(rows);
});

test.each([
  ['semicolons with decimal commas inside', 'a;b;c\n1,5;2,5;x\n2,25;3,0;y\n', ';'],
  ['tabs', 'a\tb\n1\t2\n', '\t'],
  ['bars', 'a|b\n1|2\n', '|'],
  ['commas with semicolons inside quotes', 'a,b\n"x;y",2\n"u;v",3\n', ','],
  ['commas below a title line', 'Stock; end of May\n\nItem,Qty,Cost\nA,1,2\nB,3,4\n', ','],
  ['what the first line says', 'sep=|\na|b;c;d\n1|2;3;4\n', '|'],
])('the delimiter is found: %s', async (_, given, delimiter) => {
  expect((await open(bytesOf(given))).dialect.delimiter).toBe(delimiter);
});

test.each([
  ['LF', 'a,b\n1,2\n3,4\n'],
  ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['CR alone', 'a,b\r1,2\r3,4\r'],
  ['CRLF and LF mixed', 'a,b\r\n1,2\n3,4'],
])('lines may end with %s', async (_, given) => {
  const opened = await open(bytesOf(given));
  const records: unknown[] = [];
  for await (const some of opened.records()) records.push(...some);
  expect(records).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a line end inside quotes does not make a CR file of a CRLF file', async () => {
  const opened = await open(bytesOf('a,b\n"x\ry",2\n'));
  expect(opened.beginning).toEqual([
    ['a', 'b'],
    ['x\ry', '2'],
  ]);
});

test('encoding and delimiter may be chosen', async () => {
  const opened = await open(bytesOf('a;b,c\n'), { encoding: 'windows-1252', delimiter: ',' });
  expect(opened.beginning).toEqual([['a;b', 'c']]);
  expect(opened.says).toEqual(expect.arrayContaining([expect.stringContaining('as chosen')]));
});

test.each([
  ['an empty file', new Uint8Array(0), 'file.csv is empty'],
  ['a file of blanks', bytesOf(' \n\n'), 'has no text in it'],
  [
    'an Excel workbook',
    bytesOf('PK\u0003\u0004...xl/workbook.xml'),
    'is an Excel workbook, not a CSV file: save the sheet',
  ],
  ['an archive', bytesOf('PK\u0003\u0004...demand.csv'), 'is a zip archive, not a CSV file: unpack it'],
  [
    'an old workbook',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    'is an old Excel workbook (.xls), not a CSV file: save',
  ],
  ['a PDF', bytesOf('%PDF-1.7\n'), 'is a PDF, not a CSV file: export its table as CSV'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13), 'is a picture, not a CSV file: export its table as CSV'],
  [
    'a web page',
    bytesOf('\n<html><table><tr><td>Item'),
    'is a web page or XML, not a CSV file: open it in Excel, save',
  ],
  ['binary data', Uint8Array.of(65, 44, 66, 10, 0, 1, 2, 3, 4, 5), 'is not a text file'],
])('%s is refused in one sentence', async (_, bytes, says) => {
  await expect(open(bytes)).rejects.toThrow(says);
});

test('an item whose number begins like an archive is an item', async () => {
  expect((await open(bytesOf('PK,Item\nPK-1,7\n'))).beginning[1]).toEqual(['PK-1', '7']);
});

test('a file over the stated size is refused before it is read', async () => {
  await expect(open(new Uint8Array(limits.megabytes * 1_000_000 + 1))).rejects.toThrow('more than the 200 MB');
});
