import { noFaults } from '../../host/faults';
import { createStore } from '../../../taskpane/state/store';
import { armRefusal } from './armRefusal';
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
    refuseNext: null,
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

test('a refusal that was used up does not meet the host of the next start', () => {
  const page = { state: createStore({ limits: { ...noLimits, refuseNext: 'AccessDenied' } }) };
  const faults = noFaults();
  const stop = armRefusal(page, { faults }, 'AccessDenied');
  expect(faults.refuseNext).toBe('AccessDenied');
  // The host takes it with the next request, and the add-in starts again before anyone looked.
  faults.refuseNext = null;
  stop();
  expect(page.state.get().limits.refuseNext).toBeNull();
});

test('one that was not used waits for the host of the next start', () => {
  const page = { state: createStore({ limits: { ...noLimits, refuseNext: 'AccessDenied' } }) };
  armRefusal(page, { faults: noFaults() }, 'AccessDenied')();
  expect(page.state.get().limits.refuseNext).toBe('AccessDenied');
});
