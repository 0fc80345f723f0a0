import { started, typed } from './testing/typed';
import { testFolder } from './testing/folder';

const folder = testFolder();

test.each([
  // z(0.95) = 1.6448536269514722 (R, qnorm), times sqrt(4 * 30^2 + 100^2 * 1^2) = 116.619...
  ['=ROUND(TWIN.SAFETYSTOCK(0.95,100,30,4,1),2)', '191.82'],
  // Harris: sqrt(2 * 50 * 1000 / 2) = 223.6067977499790
  ['ROUND(TWIN.EOQ(1000,50,2),9)', '223.60679775'],
  ['=1+1', '2'],
  ['=1=1', 'TRUE'],
  ['="a"&"b"', 'ab'],
])('calc %s prints %s', async (formula, value) => {
  expect(await typed('calc', formula)).toEqual({ code: 0, out: `${value}\n`, err: '' });
});

test('a column argument spills, a row of cells a line', async () => {
  const { code, out } = await typed('calc', '=ROUND(TWIN.SAFETYSTOCK({0.5;0.95},100,30,4,1),2)');
  expect({ code, out }).toEqual({ code: 0, out: '0\n191.82\n' });
});

test('a spilling table prints its cells with a tab between', async () => {
  expect((await typed('calc', '=SEQUENCE(2,3)')).out).toBe('1\t2\t3\n4\t5\t6\n');
});

test.each([
  ['=TWIN.SAFETYSTOCK(1,100,30,4,1)', '#NUM! serviceLevel must be below 1'],
  ['=TWIN.SAFETYSTOCK("high",100,30,4,1)', '#VALUE! serviceLevel must be a number, not the text "high"'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=TWIN.NOSUCH(1)', '#NAME?'],
  ['=1/0', '#DIV/0!'],
])('calc %s prints %s and ends with 1', async (formula, says) => {
  expect(await typed('calc', formula)).toEqual({ code: 1, out: `${says}\n`, err: '' });
});

test('in a column, only the row that fails shows its error', async () => {
  const { code, out } = await typed('calc', '=TWIN.SAFETYSTOCK({0.5;1},100,30,4,1)');
  expect({ code, out }).toEqual({ code: 1, out: '0\n#NUM! serviceLevel must be below 1\n' });
});

test.each([
  ['=SUM(', '=SUM( is no formula: a bracket is not closed.'],
  ['="abc', '="abc is no formula: a text is not closed.'],
  ['', "calc needs a formula: calc '=TWIN.EOQ(1000,50,2)'"],
  ['=', "calc needs a formula: calc '=TWIN.EOQ(1000,50,2)'"],
])('calc %j is refused with one sentence', async (formula, says) => {
  expect(await typed('calc', formula)).toEqual({ code: 1, out: '', err: `${says}\n` });
});

test('a formula that the shell has torn apart is refused', async () => {
  expect((await typed('calc', '=SUM(1,', '2)')).err).toBe(
    'calc takes one formula, not 2: put it in quotation marks.\n',
  );
});

test('--json prints the rows for other programs', async () => {
  expect(JSON.parse((await typed('calc', '=SEQUENCE(2)', '--json')).out)).toEqual([[1], [2]]);
});

test('from a terminal: the value and 0, a refusal on stderr and 1', async () => {
  expect(await started(folder, 'calc', '=TWIN.SAFETYSTOCK(0.5,100,30,4,1)')).toMatchObject({ code: 0, out: '0\n' });
  expect(await started(folder, 'calc', '=SUM(')).toEqual({
    code: 1,
    out: '',
    err: '=SUM( is no formula: a bracket is not closed.\n',
  });
});
