import type * as claims from '../../selftest/claims';
import { registry } from '../../selftest/registry';
import { runSuite, type Verdict } from '../../selftest/runSuite';
import { bookWithFunctions, type BookWithFunctions } from './testing/bookWithFunctions';

/** Which claim of a behaviour expects something else than it says; -1 for none. */
const broken = { at: -1, count: 0 };
const isBroken = (): boolean => broken.count++ === broken.at;

jest.mock('../../selftest/claims', () => {
  const real = jest.requireActual<typeof claims>('../../selftest/claims');
  return {
    same: (what: string, seen: unknown, wanted: unknown) =>
      real.same(what, seen, isBroken() ? { otherThan: wanted } : wanted),
    near: (what: string, seen: unknown, wanted: number, within: number) =>
      real.near(what, seen, isBroken() ? wanted + 3 * within : wanted, within),
    holds: (what: string, truth: boolean) => real.holds(what, isBroken() ? !truth : truth),
  };
});

let hosted: BookWithFunctions;
let token = 0;
beforeAll(async () => {
  hosted = await bookWithFunctions();
});
afterAll(() => hosted.close());

async function tryOne(id: string, at: number): Promise<{ verdict: Verdict; claims: number }> {
  Object.assign(broken, { at, count: 0 });
  const behaviours = registry.filter((behaviour) => behaviour.id === id);
  token += 1;
  const { verdicts } = await runSuite({
    behaviours,
    token: token.toString(16).padStart(8, '0'),
    namespace: 'TWIN',
  });
  return { verdict: verdicts[0]!, claims: broken.count };
}

test.each(registry.map(({ id }) => id))('every claim of %s can fail', async (id) => {
  const { verdict, claims: count } = await tryOne(id, -1);
  expect(verdict.state).toBe('passed');
  expect(count).toBeGreaterThan(0);
  for (let at = 0; at < count; at += 1) expect((await tryOne(id, at)).verdict.state).toBe('failed');
});
