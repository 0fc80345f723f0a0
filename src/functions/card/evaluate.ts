import type { Handed } from './argumentText';
import { isCellError } from '../gate/cellError';
import { notInPreview, preview } from '../gate/preview';
import { alter, operate } from './arithmetic';
import type { Call } from './calls';
import type { Expression } from './expression';
import { type Cells, isKnown, type Known } from './known';
import type { Ask } from './results';

/** What is needed to compute an argument: what its references hold, and its calls. */
export interface Sources {
  reference(text: string): Known;
  call(call: Call): Promise<Known>;
}

/** The cells that an expression gives, or why they are not known here. */
export async function evaluate(tree: Expression, sources: Sources): Promise<Known> {
  switch (tree.kind) {
    case 'value':
      return [[tree.cell]];
    case 'reference':
      return sources.reference(tree.text);
    case 'call':
      return sources.call(tree.call);
    case 'operator': {
      const [left, right] = [await evaluate(tree.left, sources), await evaluate(tree.right, sources)];
      return known([left, right], ([a, b]) => operate(tree.sign, a!, b!));
    }
    default:
      return known([await evaluate(tree.of, sources)], ([cell]) => alter(tree.kind, cell!));
  }
}

/** What of a single cell is done; a block is for Excel, which may spill it, or take one cell of it. */
function known(operands: readonly Known[], compute: (cells: readonly Handed[]) => Handed | null): Known {
  const cells: Handed[] = [];
  for (const operand of operands) {
    if (!isKnown(operand)) return operand;
    const only = operand?.length === 1 && operand[0]?.length === 1 ? operand[0][0] : undefined;
    if (only === undefined) return onlyExcel;
    cells.push(only);
  }
  const result = compute(cells);
  if (result !== null) return [[result]];
  return cells.includes(null) ? { unknown: 'a cell in it is blank, so only Excel computes it' } : onlyExcel;
}

export const onlyExcel: Known = { unknown: 'only Excel computes this part of the formula' };

/** What a call of ours inside an argument gives, as the function around it is handed it. */
export async function nested(call: Call, args: readonly Known[], ask: Ask, parameters: number | null): Promise<Known> {
  if (parameters === null) return { unknown: `there is no function TWIN.${call.name}` };
  if (args.length > parameters) return { unknown: `TWIN.${call.name} takes ${parameters} arguments` };
  const cells = args.filter(isKnown);
  if (cells.length < args.length) return args.find((arg) => !isKnown(arg)) ?? onlyExcel;
  const padded: readonly Cells[] = Array.from({ length: parameters }, (_, i) => cells[i] ?? null);
  const result = await ask(call.name, [...padded, preview]);
  if (isCellError(result)) {
    return result.says === notInPreview ? { unknown: `TWIN.${call.name} takes long` } : [[{ code: result.error }]];
  }
  return result.map((row) => row.map((cell): Handed => (isCellError(cell) ? { code: cell.error } : cell)));
}
