import { trackingSignal } from '../../engine/forecast/accuracy/trackingSignal';
import { sameLength } from '../../engine/sameLength';
import { numbers, optional, share } from '../../fields/field';
import { twinFunction } from '../define';

const pairs = (help: string) => ({ ...numbers('units/period', help), blanks: 'refuse' as const });

export const TRACKINGSIGNAL = twinFunction({
  name: 'TRACKINGSIGNAL',
  question: 'trust',
  summary: 'Whether a forecast has drifted off, period by period: beyond about 4 (or 0.5 with alpha) look at it.',
  method:
    "Sum of the errors so far over their mean absolute size so far; 0 while there is no error. With alpha it is Trigg's signal: smoothed error over smoothed absolute error, both begun at 0, from -1 to 1. Error is actual less forecast, so a signal above 0 says that forecasts are too low.",
  params: {
    actual: pairs('Demand as it came'),
    forecast: pairs('Demand as it was forecast'),
    alpha: optional(
      share("Weight of the newest error in Trigg's signal; left out, the sum is taken", { above: 0, max: 1 }),
    ),
  },
  shape: 'column',
  results: { SIGNAL: { unit: 'ratio', help: 'Tracking signal' } },
  source: 'Silver, Pyke & Thomas, Inventory and Production Management (2017), chapter 3; Trigg (1964), ORQ 15',
  examples: [
    {
      formula: 'TWIN.TRACKINGSIGNAL({100;110;105},{102;104;106})',
      gives: [[-1], [1], [1]],
      from: 'by hand: errors -2, 6, -1; sums -2, 4, 3 over 2, 4, 3',
    },
    {
      formula: 'TWIN.TRACKINGSIGNAL({10;10},{8;14},0.5)',
      gives: [[1], [-0.6]],
      within: 1e-12,
      from: 'by hand: errors 2 and -4 give 1 / 1 and -1.5 / 2.5',
    },
  ],
  compute({ actual, forecast, alpha }) {
    sameLength({ actual, forecast });
    const errors = actual.map((value, t) => value - (forecast[t] ?? value));
    return trackingSignal(errors, alpha).map((SIGNAL) => ({ SIGNAL }));
  },
});
