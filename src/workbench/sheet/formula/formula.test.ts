import type { Table } from '../../host/book';
import { worksOnArrays } from './arrays';
import { faultIn, tidy } from './check';
import { fromFile, toFile } from './fileText';
import { filePrefixes } from './futureFunctions';
import { areaName, areaOf, cellName, fixedName, parseReference, printReference, quoted } from './reference';
import { renameSheet, renameTable } from './rename';
import { shiftFormula } from './shift';
import { parseStructured, printStructured, structuredArea } from './structured';
import { join, tokenize } from './tokens';

const kinds = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ kind }) => kind !== 'space' && kind !== 'symbol')
    .map(({ kind, text }) => `${kind} ${text}`);

describe('a formula is cut into pieces', () => {
  test('that joined again are the formula', () => {
    for (const formula of [
      `='It''s here'!$A$1:B2+SUM(Tbl[[#Headers],[a]:[b]])*"a""b"&#N/A`,
      '=LET(x, 1.5E-3, x^2) + TWIN.EOQ(A:A, 1:3, , {1,2;3,4})',
      '=-A1%>=Sheet1!B2#',
    ])
      expect(join(tokenize(formula))).toBe(formula);
  });

  test('references, functions, names and tables are told apart', () => {
    expect(kinds("=LOG10(A10)+Rate*'My sheet'!A1:B2+TRUE+Inv[@[Unit price]]+Sheet1!Local+AB12C")).toEqual([
      'function LOG10',
      'reference A10',
      'name Rate',
      "reference 'My sheet'!A1:B2",
      'boolean TRUE',
      'structured Inv[@[Unit price]]',
      'name Sheet1!Local',
      'name AB12C',
    ]);
  });

  test('a text is a text, whatever stands in it', () => {
    expect(kinds('="A1+Inv[Qty]"&B1')).toEqual(['text "A1+Inv[Qty]"', 'reference B1']);
  });
});

describe('references', () => {
  test.each(['A1', '$B$2:C$10', 'A:$C', '3:5', "'My sheet'!XFD1048576", 'Sheet1!A1#'])(
    '%s is read and printed',
    (text) => {
      const reference = parseReference(text);
      expect(reference === null ? null : printReference(reference)).toBe(text);
    },
  );

  test('beyond the edge of a sheet there are none', () => {
    for (const text of ['A0', 'XFE1', 'A1048577', 'A', '1', 'A1:']) expect(parseReference(text)).toBeNull();
  });

  test('areas have names', () => {
    expect(cellName(0, 26)).toBe('AA1');
    expect(areaName({ row: 1, column: 1, rows: 2, columns: 3 })).toBe('B2:D3');
    expect(fixedName("It's", { row: 0, column: 0, rows: 1, columns: 1 })).toBe("'It''s'!$A$1");
    const whole = parseReference('B:C');
    expect(whole === null ? null : areaOf(whole)).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
  });

  test('a sheet that sounds like a cell is quoted', () => {
    expect([quoted('Data'), quoted('AB12'), quoted('R1C1'), quoted('2026'), quoted('a b')]).toEqual([
      'Data',
      "'AB12'",
      "'R1C1'",
      "'2026'",
      "'a b'",
    ]);
  });
});

describe('table references', () => {
  const table: Pick<Table, 'area' | 'headers' | 'totals'> = {
    area: { row: 2, column: 1, rows: 5, columns: 3 },
    headers: true,
    totals: true,
  };
  const area = (text: string, row = 4): string | null => {
    const parsed = parseStructured(text);
    const found = parsed === null ? null : structuredArea(parsed, table, ['Item', 'Unit price', "a'[b]"], row);
    return found === null ? null : areaName(found);
  };

  test('columns, parts and rows become cells', () => {
    expect(area('T[Unit price]')).toBe('C4:C6');
    expect(area('T[[Item]:[Unit price]]')).toBe('B4:C6');
    expect(area('T[#All]')).toBe('B3:D7');
    expect(area('T[[#Headers],[Unit price]]')).toBe('C3');
    expect(area('T[[#Data],[#Totals],[item]]')).toBe('B4:B7');
    expect(area('[@Item]')).toBe('B5');
    expect(area('T[@]')).toBe('B5:D5');
    expect(area("T[a'''[b']]")).toBe('D4:D6');
    expect(area('T[]')).toBe('B4:D6');
  });

  test('an unknown column, or this row outside the table, is nowhere', () => {
    expect(area('T[None]')).toBeNull();
    expect(area('[@Item]', 20)).toBeNull();
    expect(area('[@Item]', 2)).toBeNull();
  });

  test('are printed for a person and for a file', () => {
    const both = (text: string): string[] => {
      const parsed = parseStructured(text);
      return parsed === null ? [] : [printStructured(parsed, false), printStructured(parsed, true)];
    };
    expect(both('T[@Qty]')).toEqual(['T[@Qty]', 'T[[#This Row],[Qty]]']);
    expect(both('T[@[Unit price]]')).toEqual(['T[@[Unit price]]', 'T[[#This Row],[Unit price]]']);
    expect(both('T[[#Headers],[a]:[b]]')).toEqual(['T[[#Headers],[a]:[b]]', 'T[[#Headers],[a]:[b]]']);
    expect(both('T[Qty]')).toEqual(['T[Qty]', 'T[Qty]']);
    expect(both("T[a'#]")).toEqual(["T[a'#]", "T[a'#]"]);
  });
});

describe('in a file', () => {
  const both: readonly (readonly [string, string])[] = [
    ['=TWIN.FORECAST.ETS(A1:A9,3)', '_xldudf_TWIN_FORECAST_ETS(A1:A9,3)'],
    ['=SUM(FILTER(A1:A9,B1:B9>1))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))'],
    ['=LET(a,1,b,a+1,a*b)', '_xlfn.LET(_xlpm.a,1,_xlpm.b,_xlpm.a+1,_xlpm.a*_xlpm.b)'],
    ['=MAP(A1:A3,LAMBDA(v,v^2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v^2))'],
    ['=LET(f,LAMBDA(v,v+1),f(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1),_xlpm.f(2))'],
    ['=SUM(Sheet2!A1#)', 'SUM(_xlfn.ANCHORARRAY(Sheet2!A1))'],
    ['=@A1:A3+@INDEX(B1:B3,2)', '_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(INDEX(B1:B3,2))'],
    ['=STDEV.S(Inv[Qty])&"STDEV.S("', '_xlfn.STDEV.S(Inv[Qty])&"STDEV.S("'],
    ['=NETWORKDAYS.INTL(1,9)+SUM(1)', 'NETWORKDAYS.INTL(1,9)+SUM(1)'],
    ['=[@Qty]*2', 'Inv[[#This Row],[Qty]]*2'],
  ];
  test.each(both)('%s is %s, and back', (shown, inFile) => {
    expect(toFile(shown, ['TWIN'], 'Inv')).toBe(inFile);
    expect(fromFile(inFile, ['TWIN'], 'Inv')).toBe(shown);
  });

  test('a function of another add-in is left as it is', () => {
    expect(toFile('=OTHER.X(1)', ['TWIN'])).toBe('OTHER.X(1)');
  });

  test('every newer function has one prefix, and the list misses none of a sample from each version of Excel', () => {
    const samples = {
      '2010': 'NORM.DIST',
      '2013': 'XOR',
      '2016': 'FORECAST.ETS',
      '2019': 'TEXTJOIN',
      '2021': 'XLOOKUP',
      '365': 'VSTACK',
    };
    for (const name of Object.values(samples)) expect(filePrefixes.get(name)).toBe('_xlfn.');
    expect([filePrefixes.get('SORT'), filePrefixes.get('FILTER'), filePrefixes.get('SUM')]).toEqual([
      '_xlfn._xlws.',
      '_xlfn._xlws.',
      undefined,
    ]);
  });
});

test('a formula works on arrays where a range stands for each of its cells', () => {
  const works = (formula: string): boolean =>
    worksOnArrays(
      formula,
      (name) => name.startsWith('TWIN.'),
      (name) => name === 'Flows',
    );
  for (const formula of [
    '=SUM((A1:A3>1)*B1:B3)',
    '=A1:A3',
    '=ROUND(A1:A3,0)',
    '=SUM(Flows*2)',
    '=UNIQUE(A1:A3)',
    '=SUM(T[a]*2)',
  ])
    expect([formula, works(formula)]).toEqual([formula, true]);
  for (const formula of [
    '=SUM(A1:A3)',
    '=A1*2',
    '=TWIN.EOQ(A1:A3)',
    '=SUM(T[a],1)',
    '=[@a]*2',
    '=NPV(A1,Flows)',
    '=IF(A1>1,SUM(B1:B3),0)',
  ])
    expect([formula, works(formula)]).toEqual([formula, false]);
});

describe('a formula follows its cells', () => {
  const move = (kind: 'insert' | 'delete', along: 'rows' | 'columns', address: string, sheet = 'S') => {
    const reference = parseReference(address);
    if (reference === null) throw new Error(address);
    return { sheet, kind, along, area: areaOf(reference) };
  };

  test('when rows are inserted above, inside or below', () => {
    expect(shiftFormula('=A5+SUM(A1:A3)+$B$2', 'S', move('insert', 'rows', '2:3'))).toBe('=A7+SUM(A1:A5)+$B$4');
    expect(shiftFormula('=A1', 'S', move('insert', 'rows', '2:3'))).toBe('=A1');
  });

  test('when rows are deleted, with #REF! where nothing is left', () => {
    expect(shiftFormula('=A5+SUM(A1:A3)+A2', 'S', move('delete', 'rows', '2:2'))).toBe('=A4+SUM(A1:A2)+#REF!');
    expect(shiftFormula('=SUM(A3:A9)', 'S', move('delete', 'rows', '1:4'))).toBe('=SUM(A1:A5)');
  });

  test('only where the pushed cells hold it whole, and only on their sheet', () => {
    expect(shiftFormula('=SUM(A2:B2)+A2+Other!A2', 'S', move('insert', 'rows', 'A1:A1'))).toBe(
      '=SUM(A2:B2)+A3+Other!A2',
    );
    expect(shiftFormula("=Other!A2+'S'!A2", 'T', move('insert', 'rows', '1:1'))).toBe('=Other!A2+S!A3');
  });

  test('a whole column stays whole', () => {
    expect(shiftFormula('=SUM(A:A)+B1', 'S', move('insert', 'rows', '1:1'))).toBe('=SUM(A:A)+B2');
    expect(shiftFormula('=SUM(B:B)', 'S', move('insert', 'columns', 'A:A'))).toBe('=SUM(C:C)');
  });

  test('under new names of sheets and tables', () => {
    expect(renameSheet('=Old!A1+\'Old\'!B1+Older!A1&"Old!A1"', 'old', 'New one')).toBe(
      "='New one'!A1+'New one'!B1+Older!A1&\"Old!A1\"",
    );
    expect(renameTable('=SUM(Old[Qty])+ROWS(Old)+Older[Qty]', 'OLD', 'New')).toBe(
      '=SUM(New[Qty])+ROWS(New)+Older[Qty]',
    );
  });
});

test('a formula that Excel would not take is told, and why', () => {
  expect(faultIn('=SUM(1')).toBe('a bracket is not closed');
  expect(faultIn('=1+')).toBe('there is nothing behind +');
  expect(faultIn('=A1)')).toBe('a closing bracket has no opening one');
  expect(faultIn('="a')).toBe('a text is not closed');
  expect(faultIn('=')).toBe('there is nothing behind the equals sign');
  expect(faultIn('=SUM(A1,{1,2})*50%')).toBeNull();
});

test('a formula is shown back in capitals, but its texts and names are not', () => {
  expect(tidy('=sum(a1:b2)+Data!c3&"sum(a1)"+myName+true')).toBe('=SUM(A1:B2)+Data!C3&"sum(a1)"+myName+TRUE');
  expect(tidy('=EOQ(1.50,.5,37.0)+1e3-{2.50,007}&"1.50"')).toBe('=EOQ(1.5,0.5,37)+1000-{2.5,7}&"1.50"');
});
