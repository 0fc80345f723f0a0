import { Refusal } from '../workbook/port';
import { commandEnded, type CommandEnded } from '../taskpane/state/commandEnded';
import { command } from './command';

const page = new EventTarget();
const showAsTaskpane = jest.fn(() => Promise.resolve());
const said: CommandEnded[] = [];
page.addEventListener(commandEnded, (event) => said.push((event as CustomEvent<CommandEnded>).detail));

beforeAll(() => Object.assign(globalThis, { window: page, Office: { addin: { showAsTaskpane } } }));
beforeEach(() => {
  said.length = 0;
  showAsTaskpane.mockClear();
});

const completed = jest.fn();
const event = { completed } as unknown as Office.AddinCommands.Event;

test('a command tells the pane how it ended, and completes', async () => {
  await command('Freeze', () => Promise.resolve('2 formulas'))(event);
  expect(said).toEqual([{ what: 'Freeze', says: '2 formulas', refused: false }]);
  expect(completed).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test('a refusal opens the pane in its own words, and the command still completes', async () => {
  completed.mockClear();
  await command('Freeze', () => Promise.reject(new Refusal('the sheet is protected')))(event);
  expect(said).toEqual([{ what: 'Freeze', says: 'the sheet is protected', refused: true }]);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('any other failure is said with its command; a shortcut has no event to complete', async () => {
  await command('Refresh twin', () => Promise.reject(new Error('boom')))();
  await command('Refresh twin', () => Promise.resolve('done'))({} as Office.AddinCommands.Event);
  expect(said).toEqual([
    { what: 'Refresh twin', says: 'Refresh twin did not work: boom', refused: true },
    { what: 'Refresh twin', says: 'done', refused: false },
  ]);
});
