import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { display } from '../../../sheet/display';

type Shown = Nullable<ICellDataForSheetInterceptor>;
/** Looks that a cell has only on the screen: under its own that of its table, over it that of conditional formats. */
export interface Looks {
  readonly under: IStyleData | null;
  readonly over: IStyleData | null;
}
export type Overlay = (sheet: string, row: number, column: number) => Looks;

/** Before number formats are applied, which is at 10: numbers in General must not pass as they are. */
const first = 20;

/** How cells are shown beyond what stands in them: General numbers with at most ten digits, errors in the middle. */
export function showCells(injector: Injector, overlay: Overlay): () => void {
  const stop = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: first,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const own = workbook.getStyles().getStyleByCell(cell) ?? null;
      return next(shown(cell, own, overlay(subUnitId, row, col)));
    },
  });
  return () => stop.dispose();
}

function shown(cell: Shown, own: Nullable<IStyleData>, { under, over }: Looks): Shown {
  const centered = centeredStyle(cell, own);
  const number = generalNumber(cell, own);
  const dressed = under !== null || over !== null || centered !== null;
  if (!dressed && number === null) return cell;
  return {
    ...cell,
    ...(number !== null && { v: number }),
    ...(dressed && { s: { ...under, ...own, ...centered, ...over } }),
  };
}

const centeredStyle = (cell: Shown, own: Nullable<IStyleData>): IStyleData | null =>
  cell?.t === CellValueType.STRING &&
  typeof cell.v === 'string' &&
  cell.v.startsWith('#') &&
  !own?.ht &&
  isErrorText(cell.v)
    ? { ht: HorizontalAlign.CENTER }
    : null;

const isErrorText = (text: string): boolean =>
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/u.test(text);

function generalNumber(cell: Shown, own: Nullable<IStyleData>): string | null {
  if (cell?.t !== CellValueType.NUMBER || own?.n || typeof cell.v !== 'number') return null;
  const text = display(cell.v, 'General');
  return text === String(cell.v) ? null : text;
}
