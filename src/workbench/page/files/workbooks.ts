import { plannersWorkbook } from '../../sheet/plannersWorkbook';
import { UniverBook } from '../../sheet/univerBook';
import { sampleBook } from '../sampleBook';
import { ask } from '../state/ask';
import { forgetHabits } from '../state/memory';
import { say, sentence, type Page } from '../state/page';
import { settled } from './autosave';
import { download } from './download';
import { keep } from './storage';
import { writeAside } from './writeAside';

/** Every way to another workbook. Each asks first when something would be lost, and says what. */

export const newWorkbook = (page: Page): Promise<void> =>
  replace(page, 'A new workbook takes its place', () => {
    const book = new UniverBook('Book1.xlsx');
    book.addSheet('Sheet1');
    return { book, notKept: [] };
  });

export const openSample = (page: Page): Promise<void> =>
  replace(page, 'The sample takes its place', () => ({ book: sampleBook(), notKept: [] }));

export const openExample = (page: Page): Promise<void> =>
  replace(page, 'The finished example takes its place', async () => {
    page.state.set({ working: 'Making the finished example: the sample story from its files to the ROI sheets' });
    const answer = await fetch('example.xlsx');
    if (!answer.ok) throw new Error(`The finished example could not be made: ${await answer.text()}`);
    return plannersWorkbook(new Uint8Array(await answer.arrayBuffer()), 'Finished example.xlsx');
  });

export const openFile = (page: Page, file: File): Promise<void> =>
  replace(page, `${file.name} takes its place`, async () => {
    page.state.set({ working: `Reading ${file.name}` });
    return plannersWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  });

export const reset = (page: Page): Promise<void> =>
  replace(page, 'This browser forgets it, and the page starts anew with the sample', async () => {
    forgetHabits();
    // A browser that keeps nothing has nothing to forget.
    if (page.owner !== null) await keep(page.owner, null).catch(() => undefined);
    return { book: sampleBook(), notKept: [] };
  });

/** The workbook as a file of the person's own. Never closes it. */
export async function saveFile(page: Page): Promise<boolean> {
  const { book } = page.state.get();
  if (isWorking(page)) return false;
  page.state.set({ working: `Writing ${book.name}` });
  try {
    await settled(book);
    const bytes = await writeAside(book, new Date());
    download(bytes, book.name);
    page.state.set({ changed: false });
    return true;
  } catch (fault) {
    say(page, 'error', `${book.name} could not be written: ${sentence(fault)}`);
    return false;
  } finally {
    page.state.set({ working: null });
  }
}

/** One work at a time: says which one another has to wait for. */
export function isWorking(page: Page): boolean {
  const { working, question } = page.state.get();
  // The question is before everyone's eyes, and comes first.
  if (question !== null) return true;
  if (working !== null) say(page, 'info', `Not yet: ${working} is not finished. Do it again when it is.`);
  return working !== null;
}

type Opened = Awaited<ReturnType<typeof plannersWorkbook>>;

async function replace(page: Page, how: string, open: () => Opened | Promise<Opened>): Promise<void> {
  if (isWorking(page) || !(await mayGo(page, how))) return;
  try {
    const { book, notKept } = await open();
    show(page, book);
    page.state.set({ notice: null });
    if (notKept.length > 0)
      say(
        page,
        'warning',
        `${book.name} is open. The workbench does not carry its ${notKept.join(', ')}: they are not in a file that is saved from here.`,
      );
  } catch (fault) {
    say(page, 'error', sentence(fault));
  } finally {
    page.state.set({ working: null });
  }
}

/** Another workbook in the place of the one that is shown; it is kept from now on. */
export function show(page: Page, book: UniverBook): void {
  page.autosave?.close();
  page.unkept = book;
  page.state.set({ book, attempt: 0, changed: false, addin: 'starting', session: null, running: [] });
}

const stay = 'Cancel';
const saveFirst = 'Save .xlsx first';
const goAnyway = 'Go on without saving';

/** False when the person would rather keep what is there. */
export async function mayGo(page: Page, how: string): Promise<boolean> {
  const { changed, book } = page.state.get();
  if (!changed) return true;
  const choice = await ask(page, {
    title: `Keep what is in ${book.name}?`,
    says: `${book.name} has changes that are in no file of yours. ${how}, and they are lost.`,
    choices: [saveFirst, goAnyway, stay],
    otherwise: stay,
  });
  return choice === goAnyway || (choice === saveFirst && (await saveFile(page)));
}
