import { Problem } from '../problem';

export interface LandedCostInput {
  readonly unitPrice: number;
  readonly quantity: number;
  /** Money for the whole shipment. */
  readonly freight: number;
  readonly insurance: number;
  /** Shares of the customs value. */
  readonly dutyRate: number;
  readonly additionalTariff: number;
  /** What customs value counts: the goods (FOB), or the goods with freight and insurance (CIF). */
  readonly basis: 'FOB' | 'CIF';
  readonly processingFeeRate: number;
  readonly processingFeeMin: number;
  readonly processingFeeMax: number | null;
  readonly harbourFeeRate: number;
  readonly otherFees: number;
}

export interface LandedCost {
  readonly customsValue: number;
  readonly duty: number;
  /** Processing and harbour fee. */
  readonly fees: number;
  readonly total: number;
}

/**
 * What a shipment costs once it has arrived, in money: goods + freight + insurance + duty + fees + other. Duty is the
 * customs value times the sum of the rates; the processing fee is a share of the customs value between a least and a
 * most. All rates are handed in, none is built in.
 *
 * 19 CFR 24.23 (merchandise processing fee with least and most) and 24.24 (harbor maintenance fee) are the pattern.
 * @throws Problem when the least processing fee is above the most
 */
export function landedCost(input: LandedCostInput): LandedCost {
  const { freight, insurance, processingFeeMin, processingFeeMax } = input;
  if (processingFeeMax !== null && processingFeeMin > processingFeeMax) {
    throw new Problem(
      'out-of-range',
      `processingFeeMin must be at most processingFeeMax, which is ${processingFeeMax}`,
    );
  }
  const goods = input.unitPrice * input.quantity;
  const customsValue = input.basis === 'FOB' ? goods : goods + freight + insurance;
  const duty = customsValue * (input.dutyRate + input.additionalTariff);
  const processing = Math.min(
    Math.max(customsValue * input.processingFeeRate, processingFeeMin),
    processingFeeMax ?? Infinity,
  );
  const fees = processing + customsValue * input.harbourFeeRate;
  return { customsValue, duty, fees, total: goods + freight + insurance + duty + fees + input.otherFees };
}
