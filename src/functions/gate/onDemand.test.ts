import { onDemand } from './onDemand';

test('is fetched at the first wish, once for all who wait', async () => {
  const fetch = jest.fn(() => Promise.resolve('engine'));
  const wanted = onDemand(fetch);
  expect(fetch).not.toHaveBeenCalled();
  expect(wanted.now()).toBeNull();
  expect(await Promise.all([wanted.fetched(), wanted.fetched()])).toEqual(['engine', 'engine']);
  expect(wanted.now()).toBe('engine');
  await wanted.fetched();
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a failure reaches all who wait, and the next wish tries again', async () => {
  const fetch = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('engine');
  const wanted = onDemand(fetch);
  const both = await Promise.allSettled([wanted.fetched(), wanted.fetched()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(wanted.now()).toBeNull();
  expect(await wanted.fetched()).toBe('engine');
  expect(fetch).toHaveBeenCalledTimes(2);
});
