import { toA1 } from './a1';
import type { Findings } from './check';
import type { Requests } from './requests';

/** A table that grows, or a new one beside others, must not run over cells that the planner has filled. */
export async function whatIsInTheWay(requests: Requests, places: Findings['mustBeBlank']): Promise<string[]> {
  if (places.length === 0) return [];
  const { worksheets } = requests.context.workbook;
  const filled = places.map(({ sheet, area }) =>
    worksheets.getItem(sheet).getRange(toA1(area)).getUsedRangeOrNullObject(true).load('address'),
  );
  await requests.send();
  return places.flatMap(({ table }, i) => {
    const range = filled[i]!;
    if (range.isNullObject) return [];
    return [`the table "${table}" needs the cells ${range.address}, which are filled: move them, then try again`];
  });
}
