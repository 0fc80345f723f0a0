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
    const fed = Object.fromEntries(feeds(line)) as Partial<Record<FactorName, Fed>>;
    const gain = (which: 'low' | 'base' | 'high'): number =>
      (fed.baseline![which] - fed.target![which]) * (fed.exposure?.[which] ?? 1) * (fed.value?.[which] ?? 1);
    expect(gain('low')).toBeLessThanOrEqual(gain('base'));
    expect(gain('base')).toBeLessThanOrEqual(gain('high'));
  });

  test('carries the evidence and the grade of what feeds it', () => {
    for (const [, feed] of feeds(line)) {
      expect(feed.evidence).not.toBe('');
      expect(['A', 'B', 'C', 'D']).toContain(feed.grade);
    }
    expect(feeds(line).length).toBeGreaterThanOrEqual(3);
  });
});
