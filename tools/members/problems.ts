import type { Census } from './census';
import { lacks } from './hostMembers';
import { covers, type Use } from './use';

/** The newest that the embedded host, and the client that it is tried with, know. */
const newest = 'ExcelApi 1.15';

export const isOnFloor = ({ floor }: Pick<Census, 'floor'>, { set }: Use): boolean =>
  set === null || floor.some((has) => covers(has, set));

export const isGuarded = ({ guards }: Pick<Census, 'guards'>, { set, file }: Use): boolean =>
  set !== null && (guards.get(file) ?? []).some((asked) => covers(asked, set));

/** Why the product could meet an Excel that lacks what it uses, or cannot be tried without Excel; one sentence each. */
export function problemsOf(census: Census): string[] {
  return census.uses.flatMap((use) => {
    const { member, set, file, answeredBy, written } = use;
    if (isGuarded(census, use)) return [];
    const above = isOnFloor(census, use)
      ? []
      : [
          `${file} uses ${member} (${set}), which is above ${census.floor.join(', ')}: ask supports() for it in that file, or raise the floor`,
        ];
    const unknown =
      set?.startsWith('ExcelApi ') === true && !covers(newest, set) ? [`${member} is above ${newest}`] : [];
    const missing =
      answeredBy === 'Excel' && lacks(census.host, member, written)
        ? [`${file} uses ${member}${written ? ' (assigned)' : ''}, which src/workbench/host/model lacks`]
        : [];
    return [...above, ...unknown, ...missing];
  });
}
