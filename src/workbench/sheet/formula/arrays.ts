import { areaOf, parseReference } from './reference';
import { parseStructured } from './structured';
import type { Token } from './tokens';
import { tokenize } from './tokens';

/** Functions that take whole ranges as they are. In every other one a range means: once for each cell. */
const takeRanges = new Set(
  `SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MINA MAX MAXA PRODUCT SUMSQ SUMPRODUCT SUMIF SUMIFS COUNTIF COUNTIFS
AVERAGEIF AVERAGEIFS MINIFS MAXIFS SUBTOTAL AGGREGATE MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P
VARP GEOMEAN HARMEAN SKEW KURT DEVSQ AVEDEV PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC LARGE SMALL TRIMMEAN RANK RANK.EQ RANK.AVG CORREL PEARSON RSQ SLOPE INTERCEPT
FORECAST FORECAST.LINEAR FORECAST.ETS STEYX COVAR COVARIANCE.P COVARIANCE.S SUMXMY2 SUMX2MY2 SUMX2PY2 NPV IRR XNPV XIRR
MIRR FVSCHEDULE INDEX MATCH XMATCH LOOKUP VLOOKUP HLOOKUP XLOOKUP ROWS COLUMNS OFFSET AND OR XOR CONCAT TEXTJOIN NETWORKDAYS
WORKDAY NETWORKDAYS.INTL WORKDAY.INTL ISREF SHEET AREAS CHOOSE IFERROR IFNA GCD LCM MULTINOMIAL PROB Z.TEST T.TEST F.TEST
CHISQ.TEST`.split(/\s+/u),
);

/** Functions whose result is an array. */
const giveArrays = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TAKE DROP VSTACK HSTACK TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS
EXPAND TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY TREND GROWTH LINEST LOGEST MODE.MULT MAP SCAN BYROW BYCOL MAKEARRAY LET
LAMBDA REDUCE TEXTSPLIT GROUPBY PIVOTBY`.split(/\s+/u),
);

/**
 * Whether a file must say the formula as one that works on arrays. A formula without that mark is read by Excel as one
 * from before dynamic arrays: it puts an `@` before ranges where one cell was meant then, and the result changes. The mark
 * has a price: LibreOffice calculates such formulas on load, whatever it is told, so a custom function with one result
 * goes without it and keeps its cached value for readers who do not have the add-in.
 */
export function worksOnArrays(
  formula: string,
  custom: (name: string) => boolean,
  isRange: (name: string) => boolean,
): boolean {
  const tokens = tokenize(formula.replace(/^=/u, '')).filter(({ kind }) => kind !== 'space');
  /** For each open bracket: whether what stands in it takes ranges as they are. */
  const whole = [false];
  return tokens.some((token, i) => {
    if (token.kind === 'function') {
      const name = token.text.toUpperCase();
      whole.push(custom(name) || takeRanges.has(name));
      return giveArrays.has(name);
    }
    if (token.text === '(') {
      if (tokens[i - 1]?.kind !== 'function') whole.push(whole.at(-1) === true);
      return false;
    }
    if (token.text === ')') {
      whole.pop();
      return false;
    }
    if (token.text === '{') return whole.at(-1) !== true;
    if (!severalCells(token, isRange)) return false;
    return besideOperator(tokens[i - 1]) || besideOperator(tokens[i + 1]) || whole.at(-1) !== true;
  });
}

const besideOperator = (token: Token | undefined): boolean =>
  token?.kind === 'symbol' && /^[-+*/^&=<>%@]$/u.test(token.text);

function severalCells({ kind, text }: Token, isRange: (name: string) => boolean): boolean {
  if (kind === 'name') return isRange(text);
  if (kind === 'structured') return parseStructured(text)?.parts[0] !== '#This Row';
  if (kind !== 'reference') return false;
  const reference = parseReference(text);
  if (reference === null) return false;
  const { rows, columns } = areaOf(reference);
  return reference.spill || rows > 1 || columns > 1;
}
