import { loadAddin } from './addin';
import { download } from './files/download';
import { notKept } from './files/keepSaved';
import { openKept } from './files/openKept';
import { own, type Kept } from './files/storage';
import { claimStorage, type Claim } from './files/tabs';
import { isWorking, mayGo, show } from './files/workbooks';
import { ask } from './state/ask';
import { createPage, say, sentence, type Page } from './state/page';

/** The page with the workbook of the last visit, as far as no other tab has it. */
export async function startPage(): Promise<Page> {
  const [addin, { book, changed, at, unread }] = await Promise.all([loadAddin(), openKept()]);
  const page = createPage(addin, book, changed);
  const claim = await claimStorage({
    handOver: () => page.autosave?.flush() ?? Promise.resolve(),
    lost: () => loseWorkbook(page),
  });
  page.takeOver = () => takeOver(page, claim);
  if (claim.mine) await makeOwn(page);
  if (at !== null && claim.mine) page.state.set({ saved: { kind: 'saved', at } });
  if (!claim.mine) void askWhichTab(page);
  giveBack(page, unread);
  return page;
}

function giveBack(page: Page, unread: Kept | null): void {
  if (unread === null) return;
  download(unread.bytes, unread.name);
  say(
    page,
    'error',
    `${unread.name}, which this browser kept, could not be opened. It was downloaded as it is; the sample is shown.`,
  );
}

async function makeOwn(page: Page): Promise<void> {
  page.owner = crypto.randomUUID();
  try {
    await own(page.owner);
  } catch (fault) {
    page.state.set({ saved: { kind: 'refused', why: sentence(fault) } });
    say(page, 'warning', notKept);
  }
}

const here = 'Take over here';
const copy = 'Work on a copy';

async function askWhichTab(page: Page): Promise<void> {
  const choice = await ask(page, {
    title: 'The workbook is open in another tab',
    says: 'Only one tab keeps it. Take it over: the other tab saves what it has, and then keeps nothing more. Or work on a copy here, which is not kept: save it as .xlsx.',
    choices: [here, copy],
    otherwise: copy,
  });
  // What is the same as what the other tab keeps is not lost with this tab.
  page.state.set({ changed: false });
  if (choice === here) await page.takeOver();
}

async function takeOver(page: Page, claim: Claim): Promise<void> {
  if (isWorking(page) || !(await mayGo(page, 'The workbook of the other tab takes its place'))) return;
  page.state.set({ working: 'Taking the workbook over from the other tab', notice: null });
  await claim.takeOver();
  await makeOwn(page);
  const { book, changed, at, unread } = await openKept();
  show(page, book);
  page.unkept = null;
  page.state.set({ changed, working: null, saved: at === null ? { kind: 'nothing' } : { kind: 'saved', at } });
  giveBack(page, unread);
}

function loseWorkbook(page: Page): void {
  const unsaved = page.autosave?.waiting() === true;
  page.owner = null;
  page.autosave?.close();
  page.state.set({ saved: { kind: 'elsewhere' }, changed: unsaved });
  say(
    page,
    'warning',
    'Another tab has taken this workbook over. What you see here is a copy that is not kept: close it, or save it as .xlsx.',
  );
}
