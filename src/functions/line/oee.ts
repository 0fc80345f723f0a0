import { oee } from '../../engine/line/oee';
import { optional, quantity } from '../../fields/field';
import { twinFunction } from '../define';

export const OEE = twinFunction({
  name: 'OEE',
  question: 'line',
  summary: 'Overall equipment effectiveness with its three factors: availability, performance and quality.',
  method:
    'Availability is production time / planned time, performance is ideal cycle x pieces / production time, quality is good / all pieces; OEE is their product. Net equipment effectiveness counts set-up as used time. A performance above 1 is shown with a flag: the ideal cycle is then too long.',
  params: {
    plannedTime: quantity('none', 'Planned time without breaks, in any one unit of time', { min: 0 }),
    productionTime: quantity('none', 'Time in which it produced, in the same unit', { min: 0 }),
    idealCycle: quantity('none', 'Time for one piece at best, in the same unit', { above: 0 }),
    total: quantity('count', 'Pieces made, good and bad', { min: 0 }),
    good: optional(quantity('count', 'Good pieces; left out, quality is not shown', { min: 0 })),
    setupTime: quantity('none', 'Set-up time, in the same unit', { min: 0, default: 0 }),
  },
  shape: 'record',
  results: {
    availability: { unit: 'share', help: 'Production time as a share of planned time' },
    performance: {
      unit: 'openShare',
      help: 'Ideal time of the pieces made as a share of production time',
      missing: 'productionTime is 0',
    },
    quality: {
      unit: 'share',
      help: 'Good pieces as a share of all',
      missing: 'good is missing, or total or productionTime is 0',
    },
    oee: { unit: 'openShare', help: 'Product of the three', missing: 'good is missing, so quality is not known' },
    nee: {
      unit: 'openShare',
      help: 'As OEE, with set-up counted as used time',
      missing: 'good is missing, or productionTime is 0',
    },
    flag: { unit: 'text', help: 'What to look at, or ok' },
  },
  main: 'ALL',
  source: 'ISO 22400-2:2014, key performance indicators for manufacturing operations',
  examples: [
    {
      formula: 'TWIN.OEE(420,373,0.0166666666666667,19271,18848,,"oee")',
      gives: 0.7479,
      within: 5e-5,
      from: 'widely published shift: 88.81% x 86.11% x 97.80% = 74.79%',
    },
  ],
  compute(args) {
    const { netEffectiveness, ...shares } = oee(args);
    const tooLong = shares.performance !== null && shares.performance > 1;
    return { ...shares, nee: netEffectiveness, flag: tooLong ? 'ideal cycle too long' : 'ok' };
  },
});
