import type { Edit } from '../workbook/edit';
import type { Twin } from './model';
import { assetsSheetEdits } from './sheets/assetsSheet';
import { demandSheetEdits } from './sheets/demandSheet';
import { TWIN_SHEET, twinSheetEdits } from './sheets/twinSheet';
import { tableKind } from '../tables/registry';

/** The twin on its sheets, and a line in the log. */
export function twinEdits(twin: Twin, { when }: { readonly when: string }): readonly Edit[] {
  const told = twin.items.filter((item) => item.policy.value !== null).length;
  return [
    ...twinSheetEdits(twin),
    ...demandSheetEdits(twin, tableKind('demand').name),
    ...assetsSheetEdits(twin),
    {
      kind: 'log',
      entry: {
        when,
        action: 'Twin built',
        what: `${twin.items.length} items, ${told} with a policy; ${twin.assets.length} assets`,
        rows: twin.items.length + twin.assets.length,
      },
    },
    ...(twin.items.length > 0 ? [{ kind: 'showSheet', sheet: TWIN_SHEET } as const] : []),
  ];
}
