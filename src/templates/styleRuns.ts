import type { Style } from '../workbook/style';
import { columnLetters } from '../workbook/grid';

export interface StyleRun {
  readonly range: string;
  readonly style: Style;
}
interface Block {
  readonly style: Style;
  readonly key: string;
  readonly from: number;
  to: number;
  readonly top: number;
  bottom: number;
}

/** Cells of one look as few rectangles: runs along a row, then equal runs of neighbouring rows. */
export function styleRuns(styles: ReadonlyMap<number, ReadonlyMap<number, Style>>): readonly StyleRun[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (const row of [...styles.keys()].sort((a, b) => a - b)) {
    const runs = rowRuns(row, styles.get(row)!);
    const next = runs.map((run) => {
      const above = open.find((block) => sameShape(block, run) && block.bottom === row - 1);
      if (above) above.bottom = row;
      return above ?? run;
    });
    done.push(...next.filter((block) => block.top === row));
    open = next;
  }
  return done.map(({ from, to, top, bottom, style }) => ({
    range: `${columnLetters(from)}${top}:${columnLetters(to)}${bottom}`,
    style,
  }));
}

function rowRuns(row: number, cells: ReadonlyMap<number, Style>): Block[] {
  const runs: Block[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const style = cells.get(column)!;
    const key = JSON.stringify(style);
    const last = runs.at(-1);
    if (last && last.key === key && last.to === column - 1) last.to = column;
    else runs.push({ style, key, from: column, to: column, top: row, bottom: row });
  }
  return runs;
}

const sameShape = (a: Block, b: Block): boolean => a.key === b.key && a.from === b.from && a.to === b.to;
