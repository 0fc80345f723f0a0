import { cutOpen, isOpen } from './openReferences';
import { join, tokenize } from './tokens';

const cut = (formula: string, rows = 128, columns = 32): string =>
  join(cutOpen(tokenize(formula), (sheet) => (sheet === 'Far' ? { rows: 4096, columns: 64 } : { rows, columns })));

test('whole columns and rows end where their sheet does', () => {
  expect(cut('=SUM(A:A)')).toBe('=SUM(A1:A128)');
  expect(cut('=SUM($B:$D)+SUM(3:4)')).toBe('=SUM($B1:$D128)+SUM(A3:AF4)');
  expect(cut('=SUM(B2:B1048576)+SUM(C5:XFD5)')).toBe('=SUM(B2:B128)+SUM(C5:AF5)');
  expect(cut("=SUM('My sheet'!A:XFD)")).toBe("=SUM('My sheet'!A1:AF128)");
  expect(cut('=SUM(A900:A1048576)')).toBe('=SUM(A900:A900)');
  expect(cut('=SUM(A1:A5000)+B2')).toBe('=SUM(A1:A5000)+B2');
});

test('all ranges of a formula are cut alike, to the furthest of their sheets', () => {
  expect(cut('=SUMIFS(Far!A:A,B:B,C:C)')).toBe('=SUMIFS(Far!A1:A4096,B1:B4096,C1:C4096)');
});

test('blank cells that were cut off are added where they may count', () => {
  expect(cut('=COUNTIF(A:A,B1)*2')).toBe('=(COUNTIF(A1:A128,B1)+1048448*COUNTIF(A1048576,B1))*2');
  expect(cut('=COUNTIFS(A:A,"<>",Far!$B:$B,"<"&MAX(C:C))')).toBe(
    '=(COUNTIFS(A1:A4096,"<>",Far!$B1:$B4096,"<"&MAX(C1:C4096))+1044480*COUNTIFS(A1048576,"<>",Far!$B1048576,"<"&MAX(C1:C4096)))',
  );
  expect(cut('=COUNTBLANK(1:2)')).toBe('=(COUNTBLANK(A1:AF2)+32704*COUNTBLANK(XFD2))');
});

test('what asks for the size of a range, or reaches into it, sees all of it', () => {
  expect(cut('=ROWS(A:A)+INDEX(A:A,5000)')).toBe('=ROWS(A:A)+INDEX(A:A,5000)');
  expect(cut('=INDEX(A:A,MATCH(1,B:B,0))')).toBe('=INDEX(A:A,MATCH(1,B1:B128,0))');
  expect(cut('=INDEX((A:A>1)*1,2)')).toBe('=INDEX((A1:A128>1)*1,2)');
  expect(cut('=SUMIFS(INDEX(A:C,0,2),A:A,1)')).toBe('=SUMIFS(INDEX(A1:C128,0,2),A1:A128,1)');
  expect(cut('=SUMIFS(OFFSET(A:A,0,1),A:A,1)')).toBe('=SUMIFS(OFFSET(A:A,0,1),A:A,1)');
});

test('a reference is open when it goes to the edge of the sheet', () => {
  const texts = ['A:A', '$A:$C', '2:2', 'Data!A:A', 'A2:A1048576', 'A1:XFD1'];
  expect(texts.filter(isOpen)).toEqual(texts);
  expect(['A1', 'A1#', 'A1:B2', 'A1:A1048575', 'AA'].filter(isOpen)).toEqual([]);
});
