import { exampleFacts } from '../../templates/testing/exampleCase';
import { reportLines } from './benefits';

test('every benefit line tells what the twin knows, with range, evidence and grade', () => {
  const lostOutput = reportLines(exampleFacts).find(({ id }) => id === 'U1');
  expect(lostOutput?.factors[0]).toEqual({
    label: 'unplanned hours now',
    value: '420 hours per year (400 to 440)',
    why: 'the log of 2025',
    grade: 'B',
  });
  expect(lostOutput?.known).toBe(4);
});

test('a factor that no record can know is left to a person, with what it means', () => {
  const share = reportLines(exampleFacts)
    .find(({ id }) => id === 'U1')
    ?.factors.at(-1);
  expect(share).toMatchObject({ value: null, why: 'for you to state: an hour that nobody buys is worth nothing' });
});

test('what the twin cannot say comes with its reason', () => {
  const facts = { ...exampleFacts, lostHours: { missing: 'no downtime log has been imported' } };
  expect(reportLines(facts)[0]?.factors[0]).toEqual({
    label: 'unplanned hours now',
    value: null,
    why: 'no downtime log has been imported',
    grade: null,
  });
});
