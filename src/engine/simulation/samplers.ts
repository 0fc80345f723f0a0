import { negativeBinomialSampler, poissonSampler } from '../chance/countSampler';
import { empiricalSampler } from '../chance/empiricalSampler';
import { gammaSampler } from '../chance/gammaSampler';
import { constantSampler, type Sampler } from '../chance/sampler';
import { normalSampler } from '../chance/smoothSampler';
import type { DemandModel, HistoryDemand, LeadTimeModel } from './model';

/** Draws the demand of one period (of one block for history); never below zero. */
export function demandSampler(demand: DemandModel): Sampler {
  switch (demand.kind) {
    case 'fixed':
      return constantSampler(demand.mean);
    case 'history':
      return empiricalSampler(demand.quantities);
    case 'poisson':
      return demand.mean > 0 ? poissonSampler(demand.mean) : constantSampler(0);
    case 'negativeBinomial':
      // No more variance than a Poisson: the limit that the family tends to.
      return demand.sd ** 2 > demand.mean
        ? negativeBinomialSampler(demand.mean, demand.sd ** 2)
        : demandSampler({ kind: 'poisson', mean: demand.mean });
    case 'gamma':
      return smooth(demand, gammaSampler);
    case 'normal':
      return smooth(demand, normalSampler);
  }
}

/** Draws the lead time of one order in periods, before it is rounded to whole ones. */
export function leadTimeSampler(leadTime: LeadTimeModel): Sampler {
  switch (leadTime.kind) {
    case 'fixed':
      return constantSampler(leadTime.mean);
    case 'history':
      return empiricalSampler(leadTime.periods);
    case 'gamma':
      return smooth(leadTime, gammaSampler);
  }
}

const smooth = (
  { mean, sd }: { readonly mean: number; readonly sd: number },
  sampler: (mean: number, sd: number) => Sampler,
): Sampler => (sd > 0 && mean > 0 ? sampler(mean, sd) : constantSampler(mean));

/** Mean demand of one period: what a planner expects, and the known mean of the draws. */
export const meanPerPeriod = (demand: DemandModel): number =>
  demand.kind === 'history' ? historyMean(demand) / demand.block : demand.mean;

const historyMean = ({ quantities }: HistoryDemand): number =>
  quantities.reduce((sum, quantity) => sum + quantity, 0) / quantities.length;
