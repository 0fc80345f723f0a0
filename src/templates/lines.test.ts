import { costLines } from './costs';
import { benefitLines } from './lines';
import { benefitClasses, factorNames, type BenefitLine, type FactorName, type Fed } from './line';
import { exampleFacts } from './testing/exampleCase';

const ids = benefitLines.map(({ id }) => id);
const feeds = (line: BenefitLine): readonly (readonly [FactorName, Fed])[] =>
  factorNames.flatMap((name) => {
    const feed = line.factors[name].feeds?.(exampleFacts);
    return feed && !('missing' in feed) ? [[name, feed] as const] : [];
  });

/** Low, base and high of a factor in the worked example. */
function example(line: BenefitLine, name: FactorName): readonly [number, number, number] | undefined {
  const { usual } = line.factors[name];
  const fed = new Map(feeds(line)).get(name);
  return (
    line.worked.says[name] ??
    (fed && [fed.low, fed.base, fed.high]) ??
    (usual && [usual.value, usual.value, usual.value])
  );
}

test('every line and every cost has its own id', () => {
  expect(new Set([...ids, ...costLines.map(({ id }) => id)]).size).toBe(ids.length + costLines.length);
});

describe.each(benefitLines.map((line) => [line.id, line] as const))('line %s', (_id, line) => {
  test('says its class, its guard and what each factor is', () => {
    expect(benefitClasses).toContain(line.class);
    expect(line.guard.length).toBeGreaterThan(20);
    for (const name of factorNames) expect(line.factors[name].field.help.length).toBeGreaterThan(5);
  });

  test('bounds its share by 0 and 1, and no factor below 0', () => {
    expect(line.factors.share.field).toMatchObject({ min: 0, max: 1 });
    for (const name of factorNames) expect(line.factors[name].field.min).toBe(0);
  });

  test('takes a cautious low case: the improvement and its value never grow towards it', () => {
    const [low, base, high] = ([0, 1, 2] as const).map((which) => {
      const of = (name: FactorName): number => example(line, name)![which];
      return (of('baseline') - of('target')) * of('exposure') * of('value');
    }) as [number, number, number];
    expect(low).toBeLessThanOrEqual(base);
    expect(base).toBeLessThanOrEqual(high);
  });

  test('is filled in the worked example, by a person, the twin or its definition, and somebody owns it', () => {
    for (const name of factorNames) expect([name, example(line, name)]).toEqual([name, expect.any(Array)]);
    expect(line.worked.owner).not.toBe('');
  });

  test('carries the evidence and the grade of what feeds it', () => {
    for (const [, feed] of feeds(line)) {
      expect(feed.evidence).not.toBe('');
      expect(['A', 'B', 'C', 'D']).toContain(feed.grade);
    }
  });
});
