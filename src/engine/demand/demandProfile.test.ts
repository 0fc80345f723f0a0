import fc from 'fast-check';
import { demandProfile } from './demandProfile';

const profile = (history: readonly number[], season = 1) => demandProfile({ history, season });

/** Intervals and sizes of tsintermittent's idclass, computed with numpy: Syntetos, Boylan and Croston 2005. */
test.each([
  [
    'Intermittent',
    [0, 0, 5, 0, 0, 0, 3, 0, 4, 0, 0, 6, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0],
    23 / 7,
    0.12162780064014633,
  ],
  ['Smooth', [20, 22, 19, 25, 21, 18, 23, 24], 1, 0.012979989183342346],
  ['Lumpy', [0, 0, 1, 0, 0, 0, 90, 0, 0, 4, 0, 0, 0, 0, 2, 0], 15 / 4, 3.2699188720019845],
  // By hand: sizes 1, 1, 1, 9 have mean 3 and variance 16.
  ['Erratic', [1, 1, 1, 9], 1, 16 / 9],
] as const)('%s demand', (demandClass, history, adi, cv2) => {
  const found = profile(history);
  expect(found.demandClass).toBe(demandClass);
  expect(found.adi).toBeCloseTo(adi, 12);
  expect(found.cv2).toBeCloseTo(cv2, 12);
});

test('nothing, and too little, are told apart', () => {
  expect(profile([0, 0, 0])).toMatchObject({ demandClass: 'No demand', adi: null, cv2: null, zeroShare: 1 });
  expect(profile([0, 7, 0])).toMatchObject({ demandClass: 'Too little data', adi: 2, cv2: null, method: 'MEAN' });
  expect(profile([7])).toMatchObject({ n: 1, sd: null, cv: null, trendT: null });
});

test('the trend statistic is that of a regression on time', () => {
  // scipy 1.10: linregress slope / stderr
  expect(profile([20, 22, 19, 25, 21, 18, 23, 24]).trendT).toBeCloseTo(0.7973309708746974, 12);
  // On a line there is nothing to test against.
  expect(profile([1, 2, 3, 4]).trendT).toBeNull();
  expect(profile([5, 5, 5]).trendT).toBeNull();
});

test('the strength of a season is that of a classical decomposition', () => {
  // numpy: centred moving average by convolution, seasonal means of what is left
  const history = [5, 8, 12, 7, 6, 9, 13, 8, 6, 10, 15, 9, 7, 11];
  expect(profile(history, 4).seasonalStrength).toBeCloseTo(0.9869624946649594, 12);
  expect(profile(history, 3).seasonalStrength).toBeCloseTo(0.010042177144004905, 12);
  // A trend with a season on it and nothing else.
  const pure = Array.from({ length: 24 }, (_, t) => 10 * t + [0, 40, -25, 5][t % 4]!);
  expect(profile(pure, 4).seasonalStrength).toBeCloseTo(1, 12);
  expect(profile(history, 8).seasonalStrength).toBeNull();
});

test('two seasons tell no season from noise, and a straight line has none', () => {
  const noise = Array.from({ length: 24 }, (_, t) => (t * 7919) % 31);
  expect(profile(noise, 12).seasonalStrength).toBeNull();
  // A multiple of 0.1 is off the line by what doubles round.
  for (const unit of [0.1, 1 / 3, 1e9 / 7]) {
    const line = Array.from({ length: 36 }, (_, t) => unit * (10 + t));
    expect(profile(line, 12).seasonalStrength).toBeNull();
  }
});

test('outliers stand far from the median size, even when most sizes are equal', () => {
  expect(profile([10, 11, 9, 10, 12, 8, 10, 60]).outliers).toBe(1);
  expect(profile([...Array.from({ length: 20 }, () => 100), 5000]).outliers).toBe(1);
  expect(profile([100, 100, 100]).outliers).toBe(0);
});

test('returns are no demand, and mean and deviation are net of them', () => {
  // By hand: demands in the periods 3 and 6 of 7; 5 - 2 + 4 over 7.
  expect(profile([0, 0, 5, -2, 0, 4, 0])).toMatchObject({
    adi: 3,
    cv2: expect.closeTo(0.5 / 4.5 ** 2, 12),
    zeroShare: 5 / 7,
    returns: 1,
    mean: 1,
    demandClass: 'Intermittent',
  });
  expect(profile([-3, 0, -1])).toMatchObject({ demandClass: 'No demand', returns: 2, adi: null });
  expect(profile([-4, -6]).cv).toBeCloseTo(Math.SQRT2 / 5, 12);
});

test('the distribution follows whole numbers, dispersion and variation', () => {
  // By hand: mean 2 and variance 18 / 9; mean 2 and variance 56 / 9; mean 3.05 and standard deviation 4.1.
  expect(profile([0, 0, 1, 2, 2, 2, 2, 3, 4, 4]).family).toBe('POISSON');
  expect(profile([0, 0, 0, 0, 2, 2, 2, 2, 4, 8]).family).toBe('NEGBIN');
  expect(profile([0.5, 2.2, 9.1, 0.4]).family).toBe('GAMMA');
  expect(profile([100.5, 98, 103, 99]).family).toBe('NORMAL');
});

test('in other units it is the same demand', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 40 }),
      fc.constantFrom(0.25, 8, 1024),
      (history, k) => {
        const [one, scaled] = [
          profile(history, 2),
          profile(
            history.map((q) => q * k),
            2,
          ),
        ];
        expect(scaled.demandClass).toBe(one.demandClass);
        expect(scaled.adi).toBe(one.adi);
        expect(scaled.cv2).toBe(one.cv2);
        expect(scaled.outliers).toBe(one.outliers);
        expect(scaled.mean).toBeCloseTo(one.mean * k, 9);
      },
    ),
  );
});
