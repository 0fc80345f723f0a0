class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const associated = new Map<string, (...cells: unknown[]) => unknown>();
const page = new EventTarget();
const mockWarmUp = jest.fn(() => Promise.resolve());
let online = false;

jest.mock('./answer', () => {
  if (!online) throw new Error('Loading chunk 810 failed');
  return { answer: () => [[60]], warmUp: mockWarmUp };
});

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      associate: (id: string, run: (...cells: unknown[]) => unknown) => associated.set(id, run),
    },
    addEventListener: page.addEventListener.bind(page),
  });
  await import('./functions');
});

test('what cannot be fetched shows #N/A with the way out, and a later call tries again', async () => {
  page.dispatchEvent(new Event('load'));
  await expect(associated.get('ORDERQTY')?.([[37]])).rejects.toEqual(
    new ExcelError(
      '#N/A',
      'the functions could not be loaded: check the connection, then press Recalculate on the TwinSheet tab',
    ),
  );
  online = true;
  expect(await associated.get('ORDERQTY')?.([[37]])).toEqual([[60]]);
});

test('it is fetched when the page is there, before any call, and then warmed up', async () => {
  jest.resetModules();
  expect(mockWarmUp).not.toHaveBeenCalled();
  online = true;
  await import('./functions');
  page.dispatchEvent(new Event('load'));
  await new Promise(setImmediate);
  expect(associated.get('ORDERQTY')?.([[37]])).toEqual([[60]]);
  expect(mockWarmUp).toHaveBeenCalled();
});
