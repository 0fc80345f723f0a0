import type { Handed } from './argumentText';
import { callsIn } from './calls';
import { isKnown, type Known } from './known';
import { knownOf, type Read, referencesOf } from './gather';

const cells: Record<string, Handed> = { A1: 4, B1: 0.5, C1: null, D1: 'text', E1: true, G1: -8 };
const read: Read = new Map<string, Exclude<Known, null>>([
  ...Object.entries(cells).map(([name, cell]): [string, Exclude<Known, null>] => [name, [[cell]]]),
  ["'My plan'!A1", [[7]]],
  ['Items[[#This Row],[Mean, units]]', [[100]]],
  ['F1', [[{ code: '#N/A' }]]],
  ['F2', [[{ code: '#REF!' }]]],
  ['A1:A2', [[1], [2]]],
]);
const ask = jest.fn();

/** The single cell that an argument gives; null where it is left to Excel. */
async function given(argument: string): Promise<Handed | null> {
  const [call] = callsIn(`=TWIN.EOQ(${argument},1,1)`).calls;
  const [first] = await knownOf(call!, read, ask, () => 3);
  return first !== undefined && isKnown(first) ? (first?.[0]?.[0] ?? null) : null;
}

// What Excel's page on the order of operations says: sign, %, ^, * and /, + and -, &; equals from left to right.
test.each<[string, Handed]>([
  ['-2^2', 4],
  ['0-2^2', -4],
  ['2^-2', 0.25],
  ['2^3^2', 64],
  ['-A1^2', 16],
  ['--A1', 4],
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['8/4/2', 1],
  ['8-4-2', 2],
  ['2*3%', 0.06],
  ['-50%', -0.5],
  ['50%%', 0.005],
  ['4^50%', 2],
  ['10%^2', 0.010000000000000002],
  ['A1*B1+1', 3],
  [' ( A1 + 1 ) * 2 ', 10],
  ['B1*0.5+0.45', 0.7],
  ['1e3+.5', 1000.5],
  ["'My plan'!A1*2", 14],
  ['Items[[#This Row],[Mean, units]]*1.2', 120],
  ['14&"d"', '14d'],
  ['A1+1&"d"', '5d'],
  ['"a""b"&C1&D1', 'a"btext'],
  ['E1+1', 2],
  ['TRUE*3', 3],
  ['(D1)', 'text'],
  ['G1^3', -512],
])('%s is %s, as in Excel', async (argument, value) => {
  expect(await given(argument)).toEqual(value);
});

test.each([
  ['A1/0', '#DIV/0!'],
  ['10^400', '#NUM!'],
  ['F1+1', '#N/A'],
  ['-F1', '#N/A'],
  ['1&F2', '#REF!'],
])('%s is the error %s', async (argument, code) => {
  expect(await given(argument)).toEqual({ code });
});

test.each([
  ['text in a sum', 'D1+1'],
  ['text that reads like a number', '"5"+1'],
  ['a blank cell, or an empty text, in a sum', 'C1+1'],
  ['a sign before a truth', '+E1'],
  ['two different errors', 'F1+F2'],
  ['a range', 'A1:A2*2'],
  ['what Excel takes for 0', '0.5-0.4-0.1'],
  ['0 to the power of 0', '0^0'],
  ['a root of a negative number', 'G1^(1/3)'],
  ['the text of a number with decimals', 'B1&"d"'],
  ['a comparison', 'A1=4'],
  ['a comparison', 'A1<>4'],
  ['a function of Excel', 'SUM(A1:A2)+1'],
  ['a function of Excel around one of ours', 'ROUND(TWIN.EOQ(1,2,3),0)*2'],
  ['a range that a function ends', 'A1:INDEX(A1:A2,2)+1'],
  ['a crossing of ranges', 'A1 B1'],
  ['a union', '(A1,B1)'],
  ['one of a range', '@A1:A2+1'],
  ['rows', '1:3+1'],
  ['an array', '{1,2}*2'],
  ['what does not end', 'A1+'],
  ['what does not begin', '*A1'],
  ['an error that is typed', '#N/A+1'],
])('%s is left to Excel: %s', async (_, argument) => {
  expect(await given(argument)).toBeNull();
});

test('what an expression refers to is read once, that of calls inside it too', () => {
  const { calls } = callsIn('=TWIN.EOQ(A1*2+B1,TWIN.LOSS(C1,D1*2,1)+A1,SUM(G1:G9))');
  expect(referencesOf(calls, false)).toEqual(['A1', 'B1', 'C1', 'D1']);
});

test('names that LET gives are not looked for in the workbook', () => {
  const { calls, ownNames } = callsIn('=LET(x,2,TWIN.EOQ(x*A1,1,1))');
  expect(referencesOf(calls, ownNames)).toEqual(['A1']);
});
