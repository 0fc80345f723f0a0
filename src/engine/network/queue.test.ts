import fc from 'fast-check';
import { queue } from './queue';

const random = { arrivalCv: 1, serviceCv: 1 };

test('one server: the textbook values of M/M/1', () => {
  // Hillier & Lieberman, Introduction to Operations Research: Wq = rate / (service (service - rate)).
  const { utilisation, wait, meanWait, meanQueue } = queue({ arrivalRate: 2, serviceRate: 3, servers: 1, ...random });
  expect(utilisation).toBeCloseTo(2 / 3, 12);
  expect(wait).toBeCloseTo(2 / 3, 12);
  expect(meanWait).toBeCloseTo(2 / 3, 12);
  expect(meanQueue).toBeCloseTo(4 / 3, 12);
});

test('two servers: the hospital of Hillier & Lieberman', () => {
  // Their emergency room, 2 arrivals and 3 served an hour: with two doctors Lq = 1/12 and Wq = 1/24 hour.
  const { meanWait, meanQueue } = queue({ arrivalRate: 2, serviceRate: 3, servers: 2, ...random });
  expect(meanQueue).toBeCloseTo(1 / 12, 12);
  expect(meanWait).toBeCloseTo(1 / 24, 12);
});

test('Pollaczek and Khinchine: service that does not vary halves the wait', () => {
  const at = (serviceCv: number) => queue({ arrivalRate: 0.8, serviceRate: 1, servers: 1, arrivalCv: 1, serviceCv });
  expect(at(0).meanWait).toBeCloseTo(at(1).meanWait / 2, 12);
});

test('a thousand servers neither overflow nor cancel', () => {
  const { wait } = queue({ arrivalRate: 990, serviceRate: 1, servers: 1000, ...random });
  // The approximation of Halfin and Whitt (1981) at beta = (1 - rho) sqrt(c) = 0.316 is 1/(1 + beta Phi/phi) = 0.66.
  expect(wait).toBeGreaterThan(0.6);
  expect(wait).toBeLessThan(0.72);
});

test('no arrivals wait for nothing', () => {
  expect(queue({ arrivalRate: 0, serviceRate: 1, servers: 3, ...random })).toEqual({
    utilisation: 0,
    wait: 0,
    meanWait: 0,
    meanQueue: 0,
  });
});

test('arrivals at capacity are refused', () => {
  expect(() => queue({ arrivalRate: 12, serviceRate: 3, servers: 4, ...random })).toThrow(/add servers/);
});

test('arrivals at capacity but for the rounding of the rates are refused too', () => {
  expect(() => queue({ arrivalRate: 0.3, serviceRate: 0.1, servers: 3, ...random })).toThrow('servers (0.3), else');
});

test('law: another server never makes anybody wait longer', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 60 }), (share, servers) => {
      const at = (count: number) =>
        queue({ arrivalRate: share * servers, serviceRate: 1, servers: count, arrivalCv: 1.3, serviceCv: 0.7 });
      expect(at(servers + 1).meanWait).toBeLessThanOrEqual(at(servers).meanWait);
    }),
  );
});
