import { cleanup, configure, render, screen, within } from '@testing-library/react/pure';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { withCache } from '../../../compute/cache';
import { here } from '../../../compute/runHere';
import { createExcelPort } from '../../../excel/createExcelPort';
import { App } from '../../../taskpane/App';
import type { Desk } from '../../../taskpane/actions/desk';
import { readSampleFile } from '../../cli/sampleFile';
import { bootPane } from '../../host/bootPane';
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
  sheetNames(): string[];
  /** Everything that a person could see on the sheets, as data. */
  snapshot(): unknown;
  close(): void;
}

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

export async function openPane(book: UniverBook = newBook(), desk: Partial<Desk> = {}): Promise<OpenPane> {
  const host = await bootPane(window, book);
  const now = () => '2026-01-15T08:00:00Z';
  const pool = withCache(here);
  const user = userEvent.setup();
  render(<App desk={{ port: createExcelPort(), pool, now, sampleFile: readSampleFile, ...desk }} />);
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const says = async (sentence: string | RegExp) => {
    await within(await screen.findByRole('status')).findByText(sentence);
  };
  return {
    book,
    user,
    press,
    says,
    openStep: async (step) => user.click(await screen.findByRole('tab', { name: step })),
    choose: async (kind, name, content) => {
      const input = await screen.findByTestId(new RegExp(`^Choose .*: ${kind}$`));
      await user.upload(input, new File([content as BlobPart], name, { type: 'text/csv' }));
    },
    sheetNames: () => book.sheets().map(({ name }) => name),
    snapshot: () => snapshotOf(book),
    close: () => {
      cleanup();
      host.close();
    },
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
