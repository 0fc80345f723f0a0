import type { factorNames } from './line';
import { inSection, type Register } from './register/entry';
import type { Lines } from './register/roiRegister';

/** First and last row of a block. */
export interface Span {
  readonly first: number;
  readonly last: number;
}
const span = (first: number, count: number): Span => ({ first, last: first + count - 1 });

/** Where everything lies. Row numbers follow from the registries alone, so a new line moves every formula with it. */
export interface Layout {
  readonly inputs: InputRows;
  readonly lines: { readonly benefits: Span; readonly costs: Span };
  readonly flows: FlowRows;
}
export interface InputRows {
  readonly globals: Span;
  readonly grades: Span;
  readonly factors: Span;
  readonly costs: Span;
  /** Row of an entry by its id; an unknown id is a defect of a formula and throws. */
  row(id: string): number;
}
export interface FlowRows {
  readonly lines: Span;
  readonly classes: Span;
  readonly costs: Span;
  readonly cost: number;
  readonly depreciation: number;
  readonly tax: number;
  readonly net: number;
  readonly cumulative: number;
  readonly reached: number;
  readonly payback: number;
  readonly discounted: number;
  readonly discountedCumulative: number;
  readonly discountedReached: number;
  readonly discountedPayback: number;
  readonly sign: number;
  readonly signChange: number;
}

/** Rows of the time sheet; they do not depend on the lines. Each block is low, base, high and the selected case. */
export const timeRows = { year: 3, ramp: 5, discount: 10, escalation: 15, oneOff: 20 } as const;
export const selected = (block: number): number => block + 3;
/** Title, master check, then the heading of the columns. */
export const headingRow = 3;
export const firstLineRow = 5;

export function layOut(register: Register, lines: Lines): Layout {
  const count = lines.benefits.length;
  const costs = lines.costs.length;
  return {
    inputs: inputRows(register),
    lines: { benefits: span(firstLineRow, count), costs: span(firstLineRow + count + 2, costs) },
    flows: flowRows(count, costs),
  };
}

function inputRows(register: Register): InputRows {
  const rows = new Map<string, number>();
  const place = (section: Parameters<typeof inSection>[1], first: number): Span => {
    const entries = inSection(register, section);
    entries.forEach((entry, index) => rows.set(entry.id, first + index));
    return span(first, entries.length);
  };
  // Every block leaves a row for its heading; the blocks of lines also a blank one above it.
  const settings = place('setting', headingRow);
  const globals = place('global', settings.last + 2);
  const grades = place('grade', globals.last + 2);
  const factors = place('factor', grades.last + 3);
  const costs = place('cost', factors.last + 3);
  return {
    globals,
    grades,
    factors,
    costs,
    row: (id) => {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`no row ${id} on the inputs sheet`);
      return row;
    },
  };
}

function flowRows(count: number, costs: number): FlowRows {
  const lines = span(firstLineRow, count);
  const classes = span(lines.last + 2, 4);
  const costSpan = span(classes.last + 2, costs);
  const cost = costSpan.last + 1;
  const after = cost + 2;
  return {
    lines,
    classes,
    costs: costSpan,
    cost,
    depreciation: after,
    tax: after + 1,
    net: after + 2,
    cumulative: after + 3,
    reached: after + 4,
    payback: after + 5,
    discounted: after + 6,
    discountedCumulative: after + 7,
    discountedReached: after + 8,
    discountedPayback: after + 9,
    sign: after + 10,
    signChange: after + 11,
  };
}

/** First row of a benefit line's five. */
export const factorRow = (layout: Layout, line: string, name: (typeof factorNames)[number] = 'baseline'): number =>
  layout.inputs.row(`${line}.${name}`);
