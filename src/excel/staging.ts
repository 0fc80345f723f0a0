import type { Pace } from '../workbook/pace';
import { toA1, type Area } from './a1';
import { cellsOf, bytesOfBlock, chunksOf, putChunk, putFormats, type Block } from './block';
import type { Ground } from './ground';
import { mark } from './mark';
import { bytesPerRequest, type Requests } from './requests';
import type { Step } from './step';

/** A sheet that no one sees, where long blocks wait until everything is there. */
export const stagingSheet = 'TwinSheet staging';

export type Places = ReadonlyMap<Block, { readonly sheet: string; readonly area: Area }>;

export const usesStaging = (places: Places): boolean =>
  [...places.values()].some(({ sheet }) => sheet === stagingSheet);

/** Below this a block goes with the last request, which then stays one. */
const long = 250_000;

/**
 * The blocks that are sent ahead, with the sheet and corner where they wait: on a sheet that is new they go where they
 * belong, for the whole sheet can be taken back; else side by side on the staging sheet. Blocks with formulas are never
 * sent ahead, as a formula means something only at its place.
 */
export async function sentAhead(steps: readonly Step[], ground: Ground, pace: Pace): Promise<Places> {
  const blocks: { block: Block; bytes: number }[] = [];
  for (const step of steps) {
    if (step.kind === 'block') blocks.push({ block: step, bytes: await bytesOfBlock(step, pace) });
  }
  const places = new Map<Block, { sheet: string; area: Area }>();
  if (blocks.reduce((sum, { bytes }) => sum + bytes, 0) <= bytesPerRequest) return places;
  let column = 0;
  for (const { block, bytes } of blocks) {
    if (block.hasFormulas || bytes < long) continue;
    if (ground.fresh.has(block.sheet.toLowerCase())) {
      places.set(block, block);
    } else {
      places.set(block, { sheet: stagingSheet, area: { ...block.area, row: 0, column } });
      column += block.area.columns;
    }
  }
  return places;
}

export function makeStaging(workbook: Excel.Workbook, ground: Ground): void {
  // One may be left from a session that ended in the middle.
  if (ground.survey.sheets.has(stagingSheet.toLowerCase())) workbook.worksheets.getItem(stagingSheet).delete();
  const sheet = workbook.worksheets.add(stagingSheet);
  // Not very hidden: Excel refuses to delete such a sheet.
  sheet.visibility = 'Hidden';
  mark(sheet);
}

/** Between requests, and while one is put together, the person may say stop: so far nothing of the planner's has changed. */
export async function sendAhead(
  requests: Requests,
  places: Places,
  pace: Pace,
  sent: (cells: number) => void,
): Promise<void> {
  let waiting = 0;
  const arrived = () => {
    sent(waiting);
    waiting = 0;
  };
  for (const [block, { sheet: name, area }] of places) {
    const sheet = requests.context.workbook.worksheets.getItem(name);
    for (const chunk of chunksOf(block)) {
      if (await requests.makeRoom(chunk.bytes)) arrived();
      if (chunk.from === 0) putFormats(sheet, area, block.numberFormats);
      putChunk(sheet, area, block, chunk);
      waiting += chunk.rows.length * block.area.columns;
      await pace.breathe();
    }
  }
  await requests.send();
  arrived();
}

/** From the staging sheet to its place, inside Excel: the cells do not travel again. */
export function bringHome(workbook: Excel.Workbook, block: Block, waits: { sheet: string; area: Area }): void {
  if (waits.sheet === block.sheet || cellsOf(block) === 0) return;
  const home = workbook.worksheets.getItem(block.sheet);
  putFormats(home, block.area, block.numberFormats);
  const source = workbook.worksheets.getItem(waits.sheet).getRange(toA1(waits.area));
  home.getRange(toA1(block.area)).copyFrom(source, 'Values');
}
