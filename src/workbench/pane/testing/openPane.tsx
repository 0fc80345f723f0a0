import { cleanup, render, screen, waitFor, within } from '@testing-library/react/pure';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { withCache } from '../../../compute/cache';
import { here } from '../../../compute/runHere';
import { createExcelPort } from '../../../excel/createExcelPort';
import { App } from '../../../taskpane/App';
import type { Desk } from '../../../taskpane/actions/desk';
import { readSampleFile } from '../../cli/sampleFile';
import type { Book, Value } from '../../host/book';
import { bootPane, type Pane as HostedPane } from '../../host/bootPane';
import { newBook } from '../../host/testing/newBook';
import type { UniverBook } from '../../sheet/univerBook';

/** The pane of the product on the real Office.js, over a workbook in memory, with a person's hands on it. */
export interface OpenPane {
  readonly book: UniverBook;
  readonly user: UserEvent;
  /** Presses a button by its whole name. */
  press(name: string): Promise<void>;
  openStep(step: string): Promise<void>;
  /** Waits for the sentence that ends a task. */
  says(sentence: string | RegExp): Promise<void>;
  /** Chooses a file for a kind of data, as from the file dialog. */
  choose(kind: string, name: string, content: string | Uint8Array): Promise<void>;
  /** Waits until a button can be pressed. */
  ready(name: string | RegExp): Promise<HTMLElement>;
  /** Excel refuses the next request with this code. */
  refuseNext(code: string): Promise<void>;
  /** How many requests Excel has been sent so far. */
  requests(): number;
  sheetNames(): string[];
  /** Values of a sheet from A1 on. */
  cells(sheet: string): readonly (readonly Value[])[];
  /** Everything that a person could see on the sheets, as data. */
  snapshot(): unknown;
  close(): void;
}

/** Office.js starts once in a window; a test lays another workbook before it. */
let onTable: UniverBook;
const theBookOnTheTable = new Proxy({} as Book, {
  get: (_, member) => {
    const value: unknown = Reflect.get(onTable, member);
    return typeof value === 'function' ? (value.bind(onTable) as unknown) : value;
  },
});
let host: Promise<HostedPane> | undefined;
afterAll(async () => (await host)?.close());

export async function openPane(book: UniverBook = newBook(), desk: Partial<Desk> = {}): Promise<OpenPane> {
  onTable = book;
  host ??= bootPane(window, theBookOnTheTable);
  const hosted = await host;
  const now = () => '2026-01-15T08:00:00Z';
  const pool = withCache(here);
  const user = userEvent.setup();
  // As taskpane.html has them.
  document.title = 'TwinSheet';
  document.documentElement.lang = 'en';
  render(<App desk={{ port: createExcelPort(), pool, now, sampleFile: readSampleFile, ...desk }} />);
  /** As a person does, who cannot press what is grey. */
  const ready = async (name: string | RegExp) => {
    const button = await screen.findByRole('button', { name });
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'));
    return button;
  };
  const press = async (name: string) => user.click(await ready(name));
  const says = async (sentence: string | RegExp) => {
    await within(await screen.findByRole('status')).findByText(sentence);
  };
  return {
    book,
    user,
    press,
    says,
    ready,
    refuseNext: async (code) => {
      (await host!).host.faults.refuseNext = code;
    },
    openStep: async (step) => user.click(await screen.findByRole('tab', { name: step })),
    choose: async (kind, file, content) => {
      const name = new RegExp(`^Choose .*: ${kind}$`);
      await ready(name);
      const input = screen.getByTestId(name);
      await user.upload(input, new File([content as BlobPart], file, { type: 'text/csv' }));
    },
    requests: () => hosted.host.roundTrips,
    sheetNames: () => book.sheets().map(({ name }) => name),
    cells: (name) => {
      const sheet = book.sheets().find((one) => one.name === name)!.id;
      const { row, column, rows, columns } = book.used(sheet, true)!;
      return book.values({ sheet, row: 0, column: 0, rows: row + rows, columns: column + columns });
    },
    snapshot: () => snapshotOf(book),
    close: cleanup,
  };
}

function snapshotOf(book: UniverBook): unknown {
  return {
    sheets: book.sheets().map(({ id, name }) => {
      const used = book.used(id, false);
      return { name, cells: used === null ? [] : book.formulas({ sheet: id, ...used }) };
    }),
    tables: book.tables(),
    names: book.names.all(),
    settings: [...book.settings],
  };
}
