import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Value } from '../../host/book';
import { running } from './running';
import { Traps } from './traps';

/** The workbench in a browser of its own storage, with a person's keyboard and mouse on it. */
export interface Workbench {
  readonly page: Page;
  /** The add-in's frame: an origin and a thread of its own. */
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
  readonly traps: Traps;
  sheetNames(): Promise<readonly string[]>;
  /** Values of a sheet from A1 on; empty for one without any. */
  cells(sheet: string): Promise<readonly (readonly Value[])[]>;
  formulas(sheet: string): Promise<readonly (readonly Value[])[]>;
  close(): Promise<void>;
}

export interface Wishes extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'viewport'> {
  /** Pixels. */
  readonly paneWidth?: number;
}

const open = new Set<Workbench>();
let browser: Promise<Browser> | undefined;

// Whatever a test looks at, nothing may have gone into a trap meanwhile.
afterEach(() => {
  expect([...open].flatMap(({ traps }) => traps.take())).toEqual([]);
});
afterAll(async () => {
  for (const workbench of open) await workbench.close();
  await (await browser)?.close();
});

/** Opens the workbench and waits until the pane can be used. Closed by itself after the last test of the file. */
export async function openWorkbench({ paneWidth, ...wishes }: Wishes = {}): Promise<Workbench> {
  const started = running();
  if (started.missing !== null) throw new Error(started.missing);
  browser ??= chromium.connect(started.browser);
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    reducedMotion: 'reduce',
    viewport: { width: 1366, height: 900 },
    ...wishes,
    ...(paneWidth !== undefined && { storageState: keptWidth(new URL(started.page).origin, paneWidth) }),
  });
  context.setDefaultTimeout(20_000);
  const traps = await Traps.set(
    context,
    [started.page, started.addin].map((address) => new URL(address).origin),
  );
  const page = await context.newPage();
  // ?test: the page shows its workbook to these tests (page/testHandle.ts).
  await page.goto(`${started.page}?test`);
  const pane = page.frameLocator('iframe[title="TwinSheet"]');
  await pane.getByRole('heading', { name: 'TwinSheet', level: 1 }).waitFor();
  const close = async (): Promise<void> => {
    open.delete(workbench);
    await context.close();
  };
  const workbench = {
    page,
    pane,
    context,
    traps,
    close,
    sheetNames: () => page.evaluate(() => window.workbench!.sheets()),
    cells: (sheet: string) => page.evaluate((name) => window.workbench!.values(name), sheet),
    formulas: (sheet: string) => page.evaluate((name) => window.workbench!.formulas(name), sheet),
  };
  open.add(workbench);
  return workbench;
}

/** As if a person had moved the edge of the pane there before. */
const keptWidth = (origin: string, width: number): NonNullable<BrowserContextOptions['storageState']> => ({
  cookies: [],
  origins: [{ origin, localStorage: [{ name: 'twinsheet-workbench.paneWidth', value: String(width) }] }],
});
