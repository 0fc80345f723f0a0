import { noFaults } from '../../host/faults';
import { applyLimits, noLimits, sayLimits } from './limits';

test('with all switches at rest the host is as Excel on the web', () => {
  const faults = noFaults();
  applyLimits(noLimits, false, faults);
  expect(faults).toEqual(noFaults());
  expect(sayLimits(noLimits)).toEqual([]);
});

test('each switch reaches its fault and is said', () => {
  const faults = noFaults();
  const limits = {
    payload: false,
    cellEdit: true,
    delay: 300,
    refuseNext: 'AccessDenied',
    without: ' Range.GetSpillParent ',
    lateFunctions: 2000,
  };
  applyLimits(limits, false, faults);
  expect(faults).toEqual({
    payloadLimit: null,
    cellEditMode: true,
    delay: 300,
    refuseNext: 'AccessDenied',
    without: new Set(['Range.GetSpillParent']),
  });
  expect(sayLimits(limits)).toHaveLength(6);
});

test('typing into a cell refuses requests as the switch does, and a member that is given back is there again', () => {
  const faults = noFaults();
  applyLimits({ ...noLimits, without: 'Range.Values' }, true, faults);
  expect(faults.cellEditMode).toBe(true);
  applyLimits(noLimits, false, faults);
  expect(faults).toEqual(noFaults());
});
