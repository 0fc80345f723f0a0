import { readFileSync } from 'node:fs';
import { readRibbon } from './readRibbon';

const text = readFileSync('manifest.xml', 'utf8');
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');

test('the tab, its groups and buttons are read in the order of the manifest', () => {
  const { tabs } = readRibbon(parse(text));
  expect(tabs.map(({ id, label }) => [id, label])).toEqual([['TwinSheet.Tab', 'TwinSheet']]);
  expect(tabs[0]?.groups.map(({ label, controls }) => [label, controls.map((control) => control.label)])).toEqual([
    ['Twin', ['Open pane', 'Recalculate']],
    ['TWIN formulas', ['Freeze', 'Unfreeze']],
  ]);
});

test('a button knows its function, its sentence and its picture of 32 pixels', () => {
  const freeze = readRibbon(parse(text)).tabs[0]?.groups[1]?.controls[0];
  expect(freeze).toMatchObject({
    id: 'TwinSheet.Freeze',
    command: 'freezeFormulas',
    icon: 'https://addin.example.com/assets/freeze-32.png',
  });
  expect(freeze?.tip).toMatch(/^Turn all =TWIN formulas into values/u);
});

test('the menu of a cell opens the pane', () => {
  expect(readRibbon(parse(text)).cellMenu).toMatchObject([
    { id: 'TwinSheet.CellOpenPane', command: null },
    { id: 'TwinSheet.CellExplain', command: 'explainCell' },
  ]);
});

test('a control that the workbench cannot draw is refused by its name', () => {
  const menu = text.replace('xsi:type="Button" id="TwinSheet.Freeze"', 'xsi:type="Menu" id="TwinSheet.Freeze"');
  expect(() => readRibbon(parse(menu))).toThrow('control TwinSheet.Freeze is a Menu');
  const missing = text.replace(' id="Freeze.Tip"', ' id="Other.Tip"');
  expect(() => readRibbon(parse(missing))).toThrow('no resource Freeze.Tip');
});
