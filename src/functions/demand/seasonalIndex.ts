import { mean } from '../../engine/numeric/moments';
import { stlSeason } from '../../engine/forecast/stl';
import { seasonalIndices } from '../../engine/forecast/seasonalIndices';
import { Problem } from '../../engine/problem';
import { quantity, word } from '../../fields/field';
import { twinFunction } from '../define';
import { history, missing } from '../forecast/fields';
import { filled } from './filled';

export const SEASONALINDEX = twinFunction({
  name: 'SEASONALINDEX',
  question: 'demand',
  summary: 'How much each place in the season lies above or below the level: a factor, or units to add.',
  method:
    'CLASSICAL: what is left beside a centred moving average over one season, averaged for each place. STL: the season of stl in R with s.window periodic, a decomposition by local regression with a season that does not change, two rounds and none of them robust, so that trend changes and the ends of the history count too (for factors, of the logarithms); centred. MULTIPLICATIVE factors have mean 1, ADDITIVE units sum to 0. The first index belongs to the first period of the history.',
  params: {
    history,
    season: quantity('periods', 'Periods in a season, such as 12 for months', { min: 2, max: 366, whole: true }),
    type: word(['MULTIPLICATIVE', 'ADDITIVE'], 'Factors, or units to add', { default: 'MULTIPLICATIVE' }),
    method: word(['CLASSICAL', 'STL'], 'How to decompose', { default: 'CLASSICAL' }),
    missing,
  },
  shape: 'column',
  results: { INDEX: { unit: 'none', help: 'Seasonal index, of each place in the season' } },
  source:
    'Hyndman & Athanasopoulos, Forecasting: Principles and Practice (2021), chapter 3; Cleveland, Cleveland, McRae & Terpenning (1990) for STL',
  examples: [
    {
      formula: 'TWIN.SEASONALINDEX({1;3;1;3;1;3;1},2,"ADDITIVE")',
      gives: [[-1], [1]],
      within: 1e-12,
      from: 'by hand: a level of 2 throughout',
    },
    {
      formula: 'TWIN.SEASONALINDEX({1;3;1;3;1;3;1},2)',
      gives: [[0.5], [1.5]],
      within: 1e-12,
      from: 'by hand: a level of 2 throughout',
    },
  ],
  compute({ history: cells, season, type, method, missing: rule }) {
    const values = filled(cells, rule);
    const isRatio = type === 'MULTIPLICATIVE';
    if (isRatio && values.some((value) => value <= 0)) {
      throw new Problem('out-of-range', 'history must be above 0 throughout for type MULTIPLICATIVE: try ADDITIVE');
    }
    if (method === 'CLASSICAL') return indexed(seasonalIndices(values, season, isRatio ? 'M' : 'A'));
    const found = stlSeason(isRatio ? values.map(Math.log) : values, season);
    return indexed(isRatio ? aboutOne(found.map(Math.exp)) : aboutZero(found));
  },
});

/** The season of STL adds up to nearly nothing, and what is left of it belongs to the level. */
function aboutZero(indices: Float64Array): Float64Array {
  const centre = mean(indices);
  return indices.map((index) => index - centre);
}

function aboutOne(factors: Float64Array): Float64Array {
  const centre = mean(factors);
  return factors.map((factor) => factor / centre);
}

const indexed = (indices: Float64Array) => Array.from(indices, (INDEX) => ({ INDEX }));
