import { oee, type OeeInput } from './oee';

/** A widely published shift: 480 minutes, 60 of breaks, 47 of stops, ideal cycle 1.0 s, 19,271 made, 423 rejected. */
const shift: OeeInput = {
  plannedTime: 420,
  productionTime: 373,
  idealCycle: 1 / 60,
  total: 19271,
  good: 18848,
  setupTime: 0,
};

test('the published shift reaches 88.81% x 86.11% x 97.80% = 74.79%', () => {
  const { availability, performance, quality, oee: product } = oee(shift);
  expect([availability, performance, quality, product]).toEqual(
    [0.8881, 0.8611, 0.978, 0.7479].map((share) => expect.closeTo(share, 4)),
  );
});
test('OEE is the ideal time of the good pieces as a share of planned time', () => {
  expect(oee(shift).oee).toBeCloseTo(18848 / 60 / 420, 12);
});
test('set-up counts as time used in the net effectiveness only', () => {
  const { oee: product, netEffectiveness } = oee({ ...shift, setupTime: 20 });
  expect(product).toBe(oee(shift).oee);
  expect((netEffectiveness ?? 0) / (product ?? 1)).toBeCloseTo(393 / 373, 12);
});
test('a missing count of good pieces still gives availability and performance', () => {
  expect(oee({ ...shift, good: null })).toMatchObject({
    availability: 373 / 420,
    performance: expect.closeTo(0.8611, 4),
    quality: null,
    oee: null,
    netEffectiveness: null,
  });
});
test('a shift in which nothing was made has no quality and an OEE of 0', () => {
  expect(oee({ ...shift, total: 0, good: 0 })).toMatchObject({ performance: 0, quality: null, oee: 0 });
});
test('times and counts that contradict each other are refused by name', () => {
  expect(() => oee({ ...shift, productionTime: 421 })).toThrow('productionTime must be at most plannedTime');
  expect(() => oee({ ...shift, setupTime: 48 })).toThrow('setupTime must be at most 47');
  expect(() => oee({ ...shift, good: 19272 })).toThrow('good must be at most total');
  expect(() => oee({ ...shift, plannedTime: 0, productionTime: 0 })).toThrow('plannedTime must be above 0');
});
