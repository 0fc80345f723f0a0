import { create, parseDependencies, type MathNode } from 'mathjs/number';
import { Problem } from '../problem';

/**
 * A planner's own arithmetic, such as `demand * 1.3` or `max(0, demand - 20)`: the only door to mathjs. The library
 * parses; its own evaluation is never called, so an expression can do nothing but compute a number. The tree becomes
 * closures over a row of numbers, some hundred times faster than the library's evaluation.
 */
export interface Expression {
  /** The value for a row of numbers, one for each name, in the order of the names. */
  at(row: ArrayLike<number>): number;
}

type Compiled = Expression['at'];

/** Made on first use: not every workbook holds an expression. */
let library: ReturnType<typeof create> | null = null;
const longest = 500;

const operators: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
  smaller: (a, b) => Number(a < b),
  smallerEq: (a, b) => Number(a <= b),
  larger: (a, b) => Number(a > b),
  largerEq: (a, b) => Number(a >= b),
  equal: (a, b) => Number(a === b),
  unequal: (a, b) => Number(a !== b),
};

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
  abs: Math.abs,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  round: Math.round,
  floor: Math.floor,
  ceil: Math.ceil,
};

/**
 * Reads an expression once. It may hold numbers, the given names, + - * / ^, comparisons (1 when they hold, else 0),
 * `condition ? a : b` and min, max, abs, sqrt, exp, log, round, floor, ceil.
 *
 * @throws Problem wrong-type for anything else, by name
 */
export function expression(text: string, names: readonly string[]): Expression {
  if (text.length > longest) throw new Problem('wrong-type', `expression must be at most ${longest} characters long`);
  return { at: compile(parsed(text), names) };
}

function parsed(text: string): MathNode {
  try {
    library ??= create(parseDependencies ?? {}); // its types call it optional
    return library.parse(text);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new Problem('wrong-type', `expression "${text}" cannot be read: ${thrown.message}`);
  }
}

function compile(node: MathNode, names: readonly string[]): Compiled {
  const inner = (child: MathNode): Compiled => compile(child, names);
  if (is(node, 'ConstantNode')) return constant(node.value);
  if (is(node, 'SymbolNode')) return variable(node.name, names);
  if (is(node, 'ParenthesisNode')) return inner(node.content);
  if (is(node, 'OperatorNode') && !node.implicit) return operator(node.fn, node.op, node.args.map(inner));
  if (is(node, 'FunctionNode') && is(node.fn, 'SymbolNode')) return call(node.fn.name, node.args.map(inner));
  if (is(node, 'ConditionalNode')) {
    const [condition, yes, no] = [inner(node.condition), inner(node.trueExpr), inner(node.falseExpr)];
    return (row) => (condition(row) !== 0 ? yes(row) : no(row));
  }
  throw new Problem('wrong-type', `expression may not hold "${node.toString()}"`);
}

/** The parts of the library's nodes that are read here. */
interface Nodes {
  readonly ConstantNode: { readonly value: unknown };
  readonly SymbolNode: { readonly name: string };
  readonly ParenthesisNode: { readonly content: MathNode };
  readonly OperatorNode: {
    readonly fn: string;
    readonly op: string;
    readonly implicit: boolean;
    readonly args: readonly MathNode[];
  };
  readonly FunctionNode: { readonly fn: MathNode; readonly args: readonly MathNode[] };
  readonly ConditionalNode: { readonly condition: MathNode; readonly trueExpr: MathNode; readonly falseExpr: MathNode };
}
const is = <K extends keyof Nodes>(node: MathNode, type: K): node is MathNode & Nodes[K] =>
  (node.type as string) === type;

function constant(value: unknown): Compiled {
  if (typeof value !== 'number') throw new Problem('wrong-type', `expression may not hold the text "${String(value)}"`);
  return () => value;
}

function variable(name: string, names: readonly string[]): Compiled {
  const place = names.indexOf(name);
  if (place < 0) throw new Problem('wrong-type', `expression does not know ${name}: it knows ${names.join(', ')}`);
  return (row) => row[place] ?? NaN;
}

function operator(fn: string, sign: string, [left, right]: readonly Compiled[]): Compiled {
  if (left !== undefined && right === undefined) {
    if (fn === 'unaryMinus') return (row) => -left(row);
    if (fn === 'unaryPlus') return left;
  }
  const of = Object.hasOwn(operators, fn) ? operators[fn] : undefined;
  if (of === undefined || left === undefined || right === undefined) {
    throw new Problem('wrong-type', `expression does not know the operator ${sign}`);
  }
  return (row) => of(left(row), right(row));
}

function call(name: string, args: readonly Compiled[]): Compiled {
  const of = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (of === undefined) {
    throw new Problem('wrong-type', `expression does not know ${name}: it knows ${Object.keys(functions).join(', ')}`);
  }
  const [first, second] = args;
  if (first === undefined) throw new Problem('wrong-type', `expression needs a number in ${name}()`);
  const many = name === 'min' || name === 'max';
  if (!many && second !== undefined) throw new Problem('wrong-type', `expression takes one number in ${name}()`);
  if (second === undefined) return (row) => of(first(row));
  if (args.length === 2) return (row) => of(first(row), second(row));
  return (row) => of(...args.map((each) => each(row)));
}
