import { UniverBook } from '../../sheet/univerBook';
import { autosave, type SaveStatus } from './autosave';

/** A workbook whose file is ready when the test says so. */
function open() {
  const book = new UniverBook('Plan.xlsx');
  const { id: sheet } = book.addSheet('Sheet1');
  const type = (value: number): void => book.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[value]]);
  const read = (): number => Number(book.values({ sheet, row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]);
  const writing: { done: () => void; fail: (why: string) => void }[] = [];
  const kept: number[] = [];
  const told: SaveStatus['kind'][] = [];
  let quiet = true;
  const saver = autosave(book, {
    quiet: () => quiet,
    write: (of) =>
      new Promise((resolve, reject) => {
        expect(of).toBe(book);
        const bytes = new Uint8Array([read()]);
        writing.push({ done: () => resolve(bytes), fail: (why) => reject(new Error(why)) });
      }),
    keep: (bytes) => Promise.resolve(kept.push(bytes[0]!) > 0),
    tell: ({ kind }) => told.push(kind),
  });
  const until = async (ready: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 300 && !ready(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ready()).toBe(true);
  };
  const close = (): void => {
    saver.close();
    book.dispose();
  };
  return { type, writing, kept, told, saver, until, close, busy: (yes: boolean) => (quiet = !yes) };
}

test('what changes while a file is being written is in the next one, and neither is lost', async () => {
  const { type, writing, kept, told, saver, until, close } = open();
  type(1);
  await until(() => writing.length === 1);
  type(2);
  writing[0]!.done();
  await until(() => kept.length === 1);
  expect(kept).toEqual([1]);
  expect(saver.waiting()).toBe(true);
  expect(told.at(-1)).toBe('waiting');
  await until(() => writing.length === 2);
  writing[1]!.done();
  await until(() => told.at(-1) === 'saved');
  expect(kept).toEqual([1, 2]);
  expect(saver.waiting()).toBe(false);
  close();
});

test('a tab that has handed the workbook over keeps nothing that was still being written', async () => {
  const { type, writing, kept, saver, until, close } = open();
  type(1);
  await until(() => writing.length === 1);
  saver.close();
  writing[0]!.done();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(kept).toEqual([]);
  close();
});

test('handing over waits for the file that is being written, and for what changed meanwhile', async () => {
  const { type, writing, kept, saver, until, close } = open();
  type(1);
  await until(() => writing.length === 1);
  type(2);
  const handedOver = saver.flush();
  writing[0]!.done();
  await until(() => writing.length === 2);
  writing[1]!.done();
  await handedOver;
  expect(kept).toEqual([1, 2]);
  close();
});

test('nothing is written in the middle of a change of the add-in, and a failure is told', async () => {
  const { type, writing, told, saver, until, close, busy } = open();
  busy(true);
  type(1);
  await saver.flush();
  expect(writing).toEqual([]);
  busy(false);
  await until(() => writing.length === 1);
  writing[0]!.fail('no room');
  await until(() => told.at(-1) === 'refused');
  close();
});
