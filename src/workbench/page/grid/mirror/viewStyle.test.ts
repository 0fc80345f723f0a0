import { plainStyle, type CellStyle } from '../../../sheet/styles';
import { bookStyle, styleChange, viewStyle } from './viewStyle';

const dressed: CellStyle = {
  bold: true,
  italic: true,
  underline: true,
  color: '#9C0006',
  fontName: 'Arial',
  size: 14,
  fill: '#FFC7CE',
  wrap: true,
  horizontal: 'center',
  vertical: 'top',
  indent: 2,
  top: '#000000',
  bottom: '#4472C4',
  left: 'none',
  right: '#FF0000',
  numberFormat: '#,##0.00',
};

test('a plain cell has no style of its own in the view', () => expect(viewStyle(plainStyle)).toEqual({}));

test('every look comes back from the view as it went there', () => {
  expect(bookStyle(viewStyle(dressed))).toEqual(dressed);
  expect(bookStyle(viewStyle(plainStyle))).toEqual(plainStyle);
  expect(bookStyle(null)).toEqual(plainStyle);
});

test.each(['general', 'left', 'center', 'right'] as const)('aligned %s', (horizontal) =>
  expect(bookStyle(viewStyle({ ...plainStyle, horizontal })).horizontal).toBe(horizontal),
);

test('colours in other spellings are the same colours', () => {
  expect(bookStyle({ cl: { rgb: 'rgb(255, 0, 16)' }, bg: { rgb: '#abc' } })).toMatchObject({
    color: '#FF0010',
    fill: '#AABBCC',
  });
});

test('a change is what differs', () =>
  expect(styleChange(plainStyle, { ...plainStyle, bold: true, fill: '#FFFF00' })).toEqual({
    bold: true,
    fill: '#FFFF00',
  }));
