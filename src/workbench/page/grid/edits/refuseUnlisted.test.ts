import type { Validation } from '../../../host/book';
import { UniverBook } from '../../../sheet/univerBook';
import { refuseUnlisted } from './refuseUnlisted';

const book = new UniverBook('test');
const { id: sheet } = book.addSheet('Inputs');
const cell = (row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });
afterAll(() => book.dispose());

const rule: Validation = {
  id: 'grade',
  ...cell(0, 0),
  rows: 5,
  rule: { kind: 'list', source: 'A audited,B measured', dropDown: true },
  ignoreBlanks: true,
  alert: { title: 'Grade', text: 'Choose a grade' },
  style: 'stop',
  prompt: null,
};

beforeEach(() => book.validations.put(rule));

test('a word that is not on the list is refused with what the list says of itself', () => {
  expect(() => refuseUnlisted(book, cell(4, 0), 'B')).toThrow('"B" is not on the list of this cell: Choose a grade');
});

test('a word of the list is taken, in any case; so is everything beside the cells of the rule', () => {
  expect(() => refuseUnlisted(book, cell(4, 0), 'b MEASURED')).not.toThrow();
  expect(() => refuseUnlisted(book, cell(5, 0), 'B')).not.toThrow();
  expect(() => refuseUnlisted(book, cell(4, 1), 'B')).not.toThrow();
});

test('an emptied cell, a number and a formula are not words', () => {
  for (const entry of [null, '', 3, { formula: '=A1' }])
    expect(() => refuseUnlisted(book, cell(0, 0), entry)).not.toThrow();
});

test('a list in cells is read from them', () => {
  book.write({ sheet, row: 0, column: 3, rows: 2, columns: 1 }, [['Yes'], ['No']]);
  book.validations.put({ ...rule, rule: { kind: 'list', source: '=Inputs!$D$1:$D$2', dropDown: true } });
  expect(() => refuseUnlisted(book, cell(0, 0), 'Yes')).not.toThrow();
  expect(() => refuseUnlisted(book, cell(0, 0), 'Maybe')).toThrow(/not on the list/);
});

test('a rule that only warns refuses nothing', () => {
  book.validations.put({ ...rule, style: 'warning' });
  expect(() => refuseUnlisted(book, cell(0, 0), 'B')).not.toThrow();
});
