import { gammaSampler } from '../../src/engine/chance/gammaSampler';
import { stream } from '../../src/engine/chance/stream';
import { sampleItems, type SampleItem } from './items';

export const months = 36;
export const seed = 2025;

/** Month number from January 2023, as year and month. */
export const monthOf = (at: number): { readonly year: number; readonly month: number } => ({
  year: 2023 + Math.floor(at / 12),
  month: (at % 12) + 1,
});

/** Months that nobody recorded: missing in the files, which does not mean that nothing was asked for. */
const lost: Readonly<Record<string, readonly number[]>> = {
  '00413': [13, 14],
  '01015': [20],
  '02231': [7],
  'C-110': [29],
};

export const isLost = (item: string, month: number): boolean => lost[item]?.includes(month) ?? false;

/** A yearly wave with its top in May, written out so that no engine rounds it otherwise. */
const seasonal = [-0.5, 0, 0.5, 0.87, 1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87] as const;

/** Tonnes asked for, by item and month. */
export const demandHistory: ReadonlyMap<string, readonly number[]> = new Map(
  sampleItems.map((item) => [item.item, historyOf(item)]),
);

function historyOf({ item, demand }: SampleItem): readonly number[] {
  const size = stream(seed, 0, item, 'size');
  const whether = stream(seed, 0, item, 'whether');
  return Array.from({ length: months }, (_, at) => {
    const wave = 1 + demand.season * seasonal[at % 12]!;
    const mean = (demand.level + demand.trend * at) * wave;
    const quantity = gammaSampler(mean, mean * demand.variation).draw(size.next());
    return whether.next() < demand.busy ? Math.max(1, Math.round(quantity)) : 0;
  });
}
