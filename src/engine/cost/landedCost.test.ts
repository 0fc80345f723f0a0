import { landedCost, type LandedCostInput } from './landedCost';

/** The worked example of the landed-cost guide on cvdar.com, which publishes a total of $15,382. */
const shipment: LandedCostInput = {
  unitPrice: 100,
  quantity: 100,
  freight: 2800,
  insurance: 35,
  dutyRate: 0,
  additionalTariff: 0.25,
  basis: 'FOB',
  processingFeeRate: 0.003464,
  processingFeeMin: 31.67,
  processingFeeMax: 614.35,
  harbourFeeRate: 0.00125,
  otherFees: 0,
};

test('the published shipment costs $15,382', () => {
  expect(Math.round(landedCost(shipment).total)).toBe(15382);
});
test('customs value counts freight and insurance on a CIF basis', () => {
  expect(landedCost(shipment).customsValue).toBe(10000);
  expect(landedCost({ ...shipment, basis: 'CIF' }).customsValue).toBe(12835);
  expect(landedCost({ ...shipment, basis: 'CIF' }).duty).toBe(12835 / 4);
});
test('the processing fee stays between its least and its most', () => {
  const fee = (unitPrice: number) => landedCost({ ...shipment, unitPrice, harbourFeeRate: 0 }).fees;
  expect(fee(1)).toBe(31.67);
  expect(fee(100)).toBeCloseTo(34.64, 10);
  expect(fee(1e6)).toBe(614.35);
});
test('without a most the processing fee is the plain share', () => {
  const { fees } = landedCost({ ...shipment, unitPrice: 1e6, processingFeeMax: null, harbourFeeRate: 0 });
  expect(fees).toBeCloseTo(346_400, 6);
});
test('a least fee above the most is refused', () => {
  expect(() => landedCost({ ...shipment, processingFeeMin: 700 })).toThrow(
    'processingFeeMin must be at most processingFeeMax',
  );
});
test('a tariff point costs one hundredth of the customs value', () => {
  const more = landedCost({ ...shipment, additionalTariff: 0.26 });
  expect(more.total - landedCost(shipment).total).toBeCloseTo(100, 8);
});
