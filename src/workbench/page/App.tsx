import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Addin } from './addin';
import { showGrid } from './grid/showGrid';
import { sampleBook } from './sampleBook';
import { openSession, type Session } from './session';

/** The frame of the page: ribbon above, workbook at the left, the add-in at the right. */
export function App({ addin }: { readonly addin: Addin }): ReactElement {
  const sheet = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [book] = useState(sampleBook);
  const [, setSession] = useState<Session | null>(null);

  useEffect(() => {
    if (sheet.current === null || pane.current === null) return undefined;
    const opened = openSession(book, addin, pane.current);
    const grid = showGrid(sheet.current, book);
    setSession(opened);
    return () => {
      grid.close();
      opened.close();
    };
  }, [addin, book]);

  return (
    <div className="page">
      <main className="sheet" ref={sheet} aria-label="Workbook" />
      <aside className="pane" ref={pane} aria-label="TwinSheet pane" />
    </div>
  );
}
