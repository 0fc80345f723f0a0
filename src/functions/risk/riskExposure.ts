import { quantity, share } from '../../fields/field';
import { twinFunction } from '../define';
import { ranked, rankOf } from '../ranked';

export const RISKEXPOSURE = twinFunction({
  name: 'RISKEXPOSURE',
  question: 'risk',
  summary: 'Margin lost when a source is out for longer than you survive without it.',
  method:
    'The larger of 0 and time to recover - time to survive, times demand, times margin of a unit. Times the chance of the loss it is the expected loss. To rank sources, give their columns: RANK compares all rows of the formula. A time to survive of ∞, as TIMETOSURVIVE shows it, loses nothing.',
  params: {
    timeToRecover: quantity('periods', 'Periods until the source delivers again', { min: 0 }),
    timeToSurvive: quantity('periods', 'Periods until demand is unmet without it, or ∞', { min: 0, endless: true }),
    demandPerPeriod: quantity('units/period', 'Demand per period that depends on it', { min: 0 }),
    unitMargin: quantity('money/unit', 'Contribution of one unit: price less what varies with it'),
    probability: share('Chance that the loss happens within the time you plan for', { min: 0, max: 1, default: 1 }),
  },
  alsoCalled: { demand: 'demandPerPeriod', margin: 'unitMargin' },
  shape: 'record',
  results: {
    EXPOSURE: { unit: 'money', help: 'Margin lost if it happens' },
    EXPECTED: { unit: 'money', help: 'Margin lost, times the chance that it happens' },
    RANK: rankOf('Place among the rows of the formula, 1 for the largest expected loss'),
  },
  source: 'Simchi-Levi, Schmidt & Wei (2014), Harvard Business Review 92(1), From Superstorms to Factory Fires',
  examples: [
    {
      formula: 'TWIN.RISKEXPOSURE(10,6,100,12,0.05,"ALL")',
      gives: [
        ['EXPOSURE', 'EXPECTED', 'RANK'],
        [4800, 240, 1],
      ],
      within: 1e-9,
      from: '(10 - 6) x 100 x 12, and 5% of it',
    },
    {
      formula: 'TWIN.RISKEXPOSURE(8,{6;"∞"},100,12)',
      gives: [[2400], [0]],
      from: '2 x 100 x 12; the second source is not needed',
    },
    {
      formula: 'TWIN.RISKEXPOSURE({10;20;10;8},6,100,12,{0.1;0.05;0.2;0.5},"RANK")',
      gives: [[4], [3], [2], [1]],
      from: 'expected losses of 480, 840, 960 and 1200',
    },
    { formula: 'TWIN.RISKEXPOSURE(4,6,100,12)', gives: 0, from: 'the source is back before stock is gone' },
  ],
  compute({ timeToRecover, timeToSurvive, demandPerPeriod, unitMargin, probability }) {
    const exposure = Math.max(0, timeToRecover - timeToSurvive) * demandPerPeriod * unitMargin;
    return { EXPOSURE: exposure, EXPECTED: exposure * probability, RANK: 1 };
  },
  across: (rows) => ranked(rows, 'EXPECTED', 'most'),
});
