import type { Grade } from './facts';
import type { BenefitClass } from './line';

/** What a person has decided before the sheets are written; whatever is left out stays on its default or blank. */
export interface RoiAssumptions {
  readonly cover?: Partial<CoverTexts>;
  /** 1 low, 2 base, 3 high. */
  readonly case?: 1 | 2 | 3;
  /** Whether released working capital is given back in the last year. */
  readonly giveBack?: boolean;
  /** By id: `G01` discount rate ... ; see `globals.ts`. */
  readonly globals?: Readonly<Record<string, Cases>>;
  readonly confidence?: Partial<Readonly<Record<Grade, number>>>;
  /** Share of the full benefit that is reached in year 0 to 5. */
  readonly ramp?: { readonly low: Years; readonly base: Years; readonly high: Years };
  /** By row: `U1.target`, `I2.share`, `C1.first`, `C1.yearly`. They stand above what the twin says. */
  readonly rows?: Readonly<Record<string, Cases & { readonly evidence?: string }>>;
  /** By line or cost: `U1`, `C4`. */
  readonly lines?: Readonly<Record<string, LineWords>>;
}
/** "Low" is the cautious case: small benefit, high cost. */
export interface Cases {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}
export type Years = readonly [number, number, number, number, number, number];
export interface LineWords {
  readonly owner?: string;
  readonly grade?: Grade;
  readonly class?: BenefitClass;
}

export interface CoverTexts {
  readonly decision: string;
  readonly site: string;
  readonly currency: string;
  readonly priceBase: string;
  readonly rateSetBy: string;
  readonly author: string;
  readonly reviewer: string;
  readonly version: string;
  readonly cadence: string;
}
