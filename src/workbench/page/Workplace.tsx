import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useStore } from '../../taskpane/state/store';
import { showCharts } from './charts/showCharts';
import { keepSaved } from './files/keepSaved';
import { showGrid } from './grid/showGrid';
import { hearKeysOfPane } from './keys/hearKeys';
import { armRefusal } from './limits/armRefusal';
import { applyLimits } from './limits/limits';
import { Divider } from './pane/Divider';
import { PaneFrame } from './pane/PaneFrame';
import { recalledWidth, rememberWidth } from './pane/paneWidth';
import { watchClosedPane } from './pane/watchClosedPane';
import { watchStart } from './pane/watchStart';
import { runControl } from './ribbon/runControl';
import { openSession } from './session';
import type { Page } from './state/page';

/** Workbook and add-in side by side. What is opened here for one workbook is closed before the next. */
export function Workplace({ page }: { readonly page: Page }): ReactElement {
  const { book, attempt, limits, typing, session } = useStore(page.state);
  const sheet = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(recalledWidth);

  // Before the book's own effect: what speaks to the book is closed before it.
  useEffect(() => {
    const opened = openSession(book, page.addin, pane.current!, () => page.state.get().limits.lateFunctions);
    opened.frame.xdm.onNotice = (notice) => hearKeysOfPane(page, notice);
    opened.state.onChange(() => page.state.set({ asked: page.state.get().asked + 1 }));
    page.state.set({ session: opened });
    void watchStart(page, opened);
    if (attempt > 0) void opened.functions.ready.then(() => book.calculate(true));
    return () => opened.close();
  }, [page, book, attempt]);

  useEffect(() => {
    const grid = showGrid(sheet.current!, book, page.addin);
    const charts = showCharts(overlay.current!, book, grid);
    const stopKeeping = keepSaved(page, book);
    const stopHearing = grid.onEditing((typing) => page.state.set({ typing }));
    for (const entry of page.ribbon.cellMenu)
      grid.addToCellMenu({ id: entry.id, label: `TwinSheet: ${entry.label}`, run: () => void runControl(page, entry) });
    page.grid = grid;
    return () => {
      stopKeeping();
      stopHearing();
      page.state.set({ typing: false });
      charts.close();
      grid.close();
      page.grid = null;
      book.dispose();
    };
  }, [page, book]);

  useEffect(() => {
    if (session !== null) applyLimits(limits, typing, session.host.faults);
  }, [session, limits, typing]);
  useEffect(
    () => (session === null ? undefined : armRefusal(page, session.host, limits.refuseNext)),
    [page, session, limits.refuseNext],
  );
  useEffect(() => (session === null ? undefined : watchClosedPane(page, session)), [page, session]);

  const widen = (wanted: number): void => {
    setWidth(wanted);
    rememberWidth(wanted);
  };
  return (
    <div className="workplace">
      <main className="sheet" aria-label="Workbook">
        <div className="sheet-grid" ref={sheet} />
        <div className="sheet-overlay" ref={overlay} />
      </main>
      {session?.state.visible !== false && <Divider width={width} onWidth={widen} />}
      <PaneFrame page={page} place={pane} width={width} />
    </div>
  );
}
