import { shown, signed, withBand } from './numbers';

test('a number is shown with the digits that its unit and its size deserve', () => {
  expect(shown(0.9623, 'share')).toBe('96.2%');
  expect(shown(1234567.8, 'money')).toBe('1,234,568');
  expect(shown(45.67, 'days')).toBe('45.7');
  expect(shown(4.567, 'days')).toBe('4.57');
});

test('a band and the sign of a difference are always said', () => {
  expect(withBand({ mean: 0.962, half: 0.004 }, 'share')).toBe('96.2% ± 0.4%');
  expect(signed({ mean: 120, half: 30 }, 'units')).toBe('+120 ± 30');
  expect(signed({ mean: 0.014, half: 0.004 }, 'share')).toBe('+1.4 ± 0.4 points');
  expect(signed({ mean: -120, half: 30 }, 'units')).toBe('-120 ± 30');
});
