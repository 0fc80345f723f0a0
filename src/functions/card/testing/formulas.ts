import fc from 'fast-check';

const inQuotes = fc.string({ unit: fc.constantFrom(...'a,"()[]{}\''), maxLength: 8 });
const text = inQuotes.map((raw) => `"${raw.replaceAll('"', '""')}"`);
const column = inQuotes.map((raw) => `Items[[#This Row],[${`a${raw}`.replaceAll(/['[\]#]/g, "'$&")}]]`);
const sheet = inQuotes.map((raw) => `'a${raw.replaceAll("'", "''")}'!A1:B2`);
const plain = fc.constantFrom('', '1', '-2.5', 'A1', '{1,2;"a,;",4}', 'TRUE', 'Items[a]');

/** Arguments as Excel writes them in a formula: texts, sheets, columns and arrays with every sign that could mislead. */
export const argumentsIn: fc.Arbitrary<string> = fc.letrec<{ one: string; call: string }>((tie) => ({
  one: fc.oneof({ depthSize: 'small' }, plain, text, column, sheet, tie('call')),
  call: fc.array(tie('one'), { maxLength: 3 }).map((args) => `MAX((${args.join(',')}),1)`),
})).one;
