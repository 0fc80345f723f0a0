import fc from 'fast-check';
import { readArgument } from './argumentText';
import { callsIn } from './calls';
import { splitAt } from './scan';

const inQuotes = fc.string({ unit: fc.constantFrom(...'a,"()[]{}\''), maxLength: 8 });
const text = inQuotes.map((raw) => `"${raw.replaceAll('"', '""')}"`);
const column = inQuotes.map((raw) => `Items[[#This Row],[${`a${raw}`.replaceAll(/['[\]#]/g, "'$&")}]]`);
const sheet = inQuotes.map((raw) => `'a${raw.replaceAll("'", "''")}'!A1:B2`);
const plain = fc.constantFrom('', '1', '-2.5', 'A1', '{1,2;"a,;",4}', 'TRUE', 'Items[a]');

/** Arguments as Excel writes them in a formula: texts, sheets, columns and arrays with every sign that could mislead. */
const argumentsIn: fc.Arbitrary<string> = fc.letrec<{ one: string; call: string }>((tie) => ({
  one: fc.oneof({ depthSize: 'small' }, plain, text, column, sheet, tie('call')),
  call: fc.array(tie('one'), { maxLength: 3 }).map((args) => `MAX((${args.join(',')}),1)`),
})).one;

test.each([
  ['1,2,,4', ['1', '2', '', '4']],
  ["\"a,b\",MAX(1,{2,3;4,5}),'It''s, here'!A1", ['"a,b"', 'MAX(1,{2,3;4,5})', "'It''s, here'!A1"]],
  ['"say ""a,b""",2', ['"say ""a,b"""', '2']],
  ["Items[[#This Row],[Mean, units]],Items[It''s],2", ['Items[[#This Row],[Mean, units]]', "Items[It''s]", '2']],
  ["Items[a'],b],2", ["Items[a'],b]", '2']],
])('arguments are told apart by the commas between them: %s', (text, pieces) => {
  expect(splitAt(text, ',')).toEqual(pieces);
});

test('any text splits into pieces that are the text again', () => {
  const awkward = fc.string({ unit: fc.constantFrom(...'ab1,;"\'()[]{}!#@ '), maxLength: 40 });
  fc.assert(fc.property(awkward, (text) => expect(splitAt(text, ',').join(',')).toBe(text)));
});

test('well-formed arguments come back as they were put in', () => {
  fc.assert(
    fc.property(fc.array(argumentsIn, { minLength: 1, maxLength: 8 }), (args) => {
      const formula = `=TWIN.EOQ(${args.join(',')})`;
      const { calls, alone } = callsIn(formula);
      expect(alone).toBe(true);
      expect(calls[0]!.args).toEqual(args.length === 1 && args[0] === '' ? [] : args);
      expect(`=${calls[0]!.text}`).toBe(formula);
    }),
  );
});

test.each([
  ['=TWIN.EOQ(1,2,3)', ['EOQ'], true],
  ['=@twin_dev.forecast.ets(A1:A9)', ['FORECAST.ETS'], true],
  ['=ROUND(TWIN.EOQ(1,2,3),0)', ['EOQ'], false],
  ['=TWIN.EOQ(1,2,3)+TWIN.LOSS(1,2,3)', ['EOQ', 'LOSS'], false],
  ['=TWIN.EOQ(TWIN.LOSS(1,2,3),2,3)', ['EOQ', 'LOSS'], true],
  ['="TWIN.EOQ(1,2,3)"', [], false],
  ["='TWIN.EOQ(1'!A1", [], false],
  ['=MYTWIN.EOQ(1,2,3)', [], false],
  ['=SUM(A1:A3)', [], false],
])('the calls of ours in %s', (formula, names, alone) => {
  const found = callsIn(formula);
  expect(found.calls.map(({ name }) => name)).toEqual(names);
  expect(found.alone).toBe(alone);
});

test.each([
  ['', { kind: 'omitted' }],
  ['-1.5e3', { kind: 'literal', cells: [[-1500]] }],
  ['95%', { kind: 'literal', cells: [[0.95]] }],
  ['"a ""b"""', { kind: 'literal', cells: [['a "b"']] }],
  ['true', { kind: 'literal', cells: [[true]] }],
  ['#N/A', { kind: 'literal', cells: [[{ code: '#N/A' }]] }],
  [
    '{1,"x;y";-2,TRUE}',
    {
      kind: 'literal',
      cells: [
        [1, 'x;y'],
        [-2, true],
      ],
    },
  ],
  ["'It''s, here'!$A$1:B2", { kind: 'reference', text: "'It''s, here'!$A$1:B2" }],
  ['[@[Lead time]]', { kind: 'reference', text: '[@[Lead time]]' }],
  ['A2#', { kind: 'reference', text: 'A2#' }],
  ['A1+1', { kind: 'expression' }],
  ['-A1', { kind: 'expression' }],
  ['@A1:A9', { kind: 'expression' }],
  ['A1:B2 B1:B9', { kind: 'expression' }],
  ['AVERAGE(A1:A9)', { kind: 'expression' }],
  ['(A1,B2)', { kind: 'expression' }],
  ['"a"&"b"', { kind: 'expression' }],
])('what the argument %s says by itself', (text, read) => {
  expect(readArgument(text)).toEqual(read);
});
