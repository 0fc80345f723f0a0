import { LifecycleService, LifecycleStages, type Univer, type Workbook } from '@univerjs/core';
import { SheetScrollManagerService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { View } from '../grid';
import type { Screen } from './screen';
import { nowhere, viewOf } from './viewOf';

export interface ViewWatch {
  readonly now: () => View;
  readonly on: (listener: (view: View) => void) => () => void;
  readonly close: () => void;
}

/** Tells once a frame, and only when it is another one, how the sheet lies on the page. */
export function watchView(univer: Univer, screen: Screen, workbook: Workbook, container: HTMLElement): ViewWatch {
  const listeners = new Set<(view: View) => void>();
  const ends: { unsubscribe(): void }[] = [];
  let frame = 0;
  let told = '';
  const now = (): View => (screen.render === null ? nowhere : viewOf(screen.render, workbook, container));
  const tell = (): void => {
    frame = 0;
    const view = now();
    const text = JSON.stringify(view);
    if (text === told) return;
    told = text;
    for (const listener of listeners) listener(view);
  };
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const resized = new ResizeObserver(soon);
  resized.observe(container);
  let closed = false;
  // Before this stage Univer has nothing that draws, and so nothing to listen to.
  void univer
    .__getInjector()
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      const { render } = screen;
      if (closed || render === null) return;
      ends.push(render.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(soon));
      ends.push(render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(soon));
      ends.push(render.scene.onTransformChange$.subscribeEvent(soon));
      ends.push(render.engine.onTransformChange$.subscribeEvent(soon));
      soon();
    })
    .catch((fault: unknown) => {
      // A grid that was closed before it drew never reaches the stage.
      if (!closed) throw fault;
    });
  return {
    now,
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      cancelAnimationFrame(frame);
      resized.disconnect();
      for (const end of ends) end.unsubscribe();
      listeners.clear();
    },
  };
}
