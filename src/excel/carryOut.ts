import { Pace } from '../workbook/pace';
import type { ApplyOptions } from '../workbook/port';
import { cellsOf, chunksOf, putChunk, putFormats, type Block } from './block';
import type { Ground } from './ground';
import { mark } from './mark';
import type { Requests } from './requests';
import { bringHome, makeStaging, sendAhead, stagingSheet, usesStaging, type Places } from './staging';
import type { Step } from './step';

export interface Work {
  readonly ground: Ground;
  readonly makes: readonly string[];
  readonly steps: readonly Step[];
  /** Whether it changes anything that was there before. */
  readonly overwrites: boolean;
  readonly deletesSheets?: boolean;
}

/** A change with the places where its long blocks wait. */
export interface Placed extends Work {
  readonly places: Places;
}

/** How far a change has come; tells what has to be taken back. */
export interface Progress {
  stage: 'nothing sent' | 'sending ahead' | 'making the change';
  requests: Requests | null;
  /** What stopped it, once all that was new is taken back. */
  failure: unknown;
}

export const atTheStart = (): Progress => ({ stage: 'nothing sent', requests: null, failure: null });

/**
 * All or nothing, as far as Excel allows, which knows no transactions. What does not fit in one request is sent ahead,
 * to new sheets or to a hidden staging sheet, where it can be taken back; until the last of it has arrived the change
 * may be cancelled and nothing of the planner's was touched. The change itself is then one request (only formulas
 * beyond 2 MB make it more): short orders and copies inside Excel. It was checked before, so what is left is a host
 * that fails in the middle of a request; then whatever was new is taken away and the error says so.
 */
export async function carryOut(
  requests: Requests,
  work: Placed,
  progress: Progress,
  options: ApplyOptions = {},
): Promise<number> {
  const { workbook, runtime } = requests.context;
  const { places } = work;
  const cells = work.steps.reduce((sum, step) => sum + (step.kind === 'block' ? cellsOf(step) : 0), 0);
  const reporting = reporter(cells, options);

  reporting(0);
  progress.stage = 'sending ahead';
  await requests.makeRoom(0);
  for (const name of work.makes) mark(workbook.worksheets.add(name));
  const staged = usesStaging(places);
  if (staged) makeStaging(workbook, work.ground);
  if (places.size > 0) await sendAhead(requests, places, new Pace({ signal: options.signal }), reporting);

  progress.stage = 'making the change';
  // It hears no cancel: half of a change would be worse than all of it.
  const pace = new Pace({});
  await requests.makeRoom(0);
  runtime.enableEvents = false;
  for (const step of work.steps) {
    const waits = step.kind === 'block' ? places.get(step) : undefined;
    await requests.makeRoom(step.kind === 'order' ? step.bytes : 1_000);
    if (step.kind === 'order') step.give(workbook);
    else if (waits !== undefined) bringHome(workbook, step, waits);
    else await write(requests, step, pace);
  }
  if (staged) workbook.worksheets.getItem(stagingSheet).delete();
  runtime.enableEvents = true;
  await requests.send();
  options.progress?.(cells, cells);
  return cells;
}

async function write(requests: Requests, block: Block, pace: Pace): Promise<void> {
  const sheet = requests.context.workbook.worksheets.getItem(block.sheet);
  putFormats(sheet, block.area, block.numberFormats);
  for (const chunk of chunksOf(block)) {
    await requests.makeRoom(chunk.bytes);
    putChunk(sheet, block.area, block, chunk);
    await pace.breathe();
  }
}

/** Tells how far it is, and stops when asked to; called between requests. */
function reporter(total: number, { progress, signal }: ApplyOptions): (cells: number) => void {
  let done = 0;
  return (cells) => {
    done += cells;
    progress?.(done, total);
    if (signal?.aborted === true) throw signal.reason;
  };
}
