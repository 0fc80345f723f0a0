import { Activity } from './activity';

test('quiet needs an end of every request and a pause after the last of them', () => {
  const activity = new Activity();
  expect(activity.quiet(0, 1000)).toBe(true);
  activity.begin();
  activity.begin();
  activity.end(100);
  expect(activity.quiet(5000, 1000)).toBe(false);
  activity.end(5000);
  expect(activity.quiet(5999, 1000)).toBe(false);
  expect(activity.quiet(6000, 1000)).toBe(true);
});
