const most = 4;

/** "A, B and 3 more": enough names to find the rest by. */
export function namesOf(items: readonly { readonly item: string }[]): string {
  const names = items.slice(0, most).map(({ item }) => item);
  const others = items.length - names.length;
  const last = others > 0 ? `${others} more` : names.pop();
  return names.length === 0 ? `${last}` : `${names.join(', ')} and ${last}`;
}
