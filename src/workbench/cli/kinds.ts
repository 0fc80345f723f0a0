import { tableKind } from '../../tables/registry';

/** Words of the command line for the kinds of data, besides their own names. */
const also: Readonly<Record<string, string>> = { inventory: 'items', stock: 'items', 'lead-times': 'receipts' };

export const kindNamed = (word: string): string => tableKind(also[word] ?? word).id;
