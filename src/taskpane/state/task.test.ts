import { Halfway, Refusal } from '../../workbook/port';
import { Cancelled } from '../../compute/job';
import { createTasks } from './task';

test('a task shows its progress, then the sentence it ends with', async () => {
  const tasks = createTasks();
  const seen: unknown[] = [];
  tasks.state.subscribe(() => seen.push(tasks.state.get().running?.done));
  await tasks.run('Import', async ({ progress }) => {
    progress(5, 10);
    return '12 rows';
  });
  expect(seen).toContain(5);
  expect(tasks.state.get()).toEqual({ running: null, ended: { kind: 'done', says: '12 rows' } });
});

test('a refusal is shown in its own words, as a sentence', async () => {
  const tasks = createTasks();
  await tasks.run('Import', async () => Promise.reject(new Refusal('the file is empty: choose another')));
  expect(tasks.state.get().ended).toMatchObject({ kind: 'refused', says: 'The file is empty: choose another.' });
});

test('a change that stopped halfway is shown in its own words: they say what to do', async () => {
  const tasks = createTasks();
  const stopped = new Halfway('Excel stopped in the middle of the change: do the same again to complete it');
  await tasks.run('Import', async () => Promise.reject(stopped));
  expect(tasks.state.get().ended).toEqual({
    kind: 'refused',
    says: 'Excel stopped in the middle of the change: do the same again to complete it.',
    next: '',
  });
});

test('cancel tells the job, and the end says that nothing was changed', async () => {
  const tasks = createTasks();
  await tasks.run('Run', ({ signal }) => {
    const stopped = new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(new Cancelled())));
    tasks.cancel();
    return stopped;
  });
  expect(tasks.state.get().ended).toEqual({ kind: 'cancelled', says: 'Run: stopped. Nothing was changed.' });
});

test('a cancel that came too late does not hide why the task failed', async () => {
  const tasks = createTasks();
  await tasks.run('Import', async () => {
    tasks.cancel();
    throw new Halfway('the change stopped and could not be taken back: delete "Items"');
  });
  expect(tasks.state.get().ended).toMatchObject({
    kind: 'refused',
    says: 'The change stopped and could not be taken back: delete "Items".',
  });
});

test('a task may end with nothing to say', async () => {
  const tasks = createTasks();
  await tasks.run('Opening', async () => null);
  expect(tasks.state.get()).toEqual({ running: null, ended: null });
});

test('a second task does not start while one runs', async () => {
  const tasks = createTasks();
  const second = jest.fn();
  await tasks.run('One', async () => {
    await tasks.run('Two', second);
    return '';
  });
  expect(second).not.toHaveBeenCalled();
});

test('an unexpected error is said, not swallowed', async () => {
  const tasks = createTasks();
  await tasks.run('Run', () => Promise.reject(new Error('boom')));
  expect(tasks.state.get().ended).toMatchObject({ kind: 'refused', says: 'Run did not work: boom.' });
});
