import { inBrowser } from './testing/inBrowser';
import { openWorkbench, type Workbench } from './testing/openWorkbench';
import { running } from './testing/running';

inBrowser('the workbench in a browser', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });

  test('the page opens, and Office.js answers the pane beside it', async () => {
    expect(await workbench.page.title()).toBe('TwinSheet workbench');
    await workbench.pane.getByRole('button', { name: 'Try it with the sample story' }).waitFor();
  });

  test('an address that is none is not found, and what is served goes on being served', async () => {
    const { addin } = running() as { readonly addin: string };
    const statusOf = async (path: string) => (await workbench.page.request.get(`${addin}${path}`)).status();
    expect([await statusOf('/'), await statusOf('taskpane.html?x')]).toEqual([404, 200]);
  });

  test('the sample workbook is there, without an answer yet', async () => {
    expect(await workbench.sheetNames()).toEqual(['Stock plan']);
    const [headings, first] = await workbench.cells('Stock plan');
    expect(headings).toContain('Safety stock');
    expect(first).toEqual(['Copper rod 8 mm', 420, 96, 6, null]);
  });

  test('the add-in has a thread of its own: the page goes on while it computes', async () => {
    const [, frame] = workbench.page.frames();
    const busy = frame!.evaluate(() => {
      const until = performance.now() + 1500;
      while (performance.now() < until);
      return Date.now();
    });
    const answered = await workbench.page.evaluate(() => Date.now());
    expect(answered).toBeLessThan((await busy) - 500);
  });

  test.each(['page', 'frame'] as const)(
    'a word to the outside from the %s is caught, whichever way it goes',
    async (from) => {
      const [page, frame] = workbench.page.frames();
      await (from === 'page' ? page! : frame!).evaluate(async () => {
        const outside = 'https://outside.invalid/';
        await fetch(outside).catch(() => undefined);
        navigator.sendBeacon(outside);
        const request = new XMLHttpRequest();
        request.open('GET', outside);
        for (const Way of [WebSocket, EventSource]) {
          try {
            new Way(outside.replace('https', Way === WebSocket ? 'wss' : 'https')).close();
          } catch {
            // Refused by the policy, which is caught as well.
          }
        }
      });
      await workbench.page.waitForTimeout(200);
      const caught = workbench.traps.take().join('\n');
      for (const way of ['fetch', 'sendBeacon', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
        expect(caught).toContain(`${way} to another address: `);
      expect(caught).toMatch(/against the policy: connect-src/);
    },
  );

  test('an error that nobody handles is caught, wherever it is', async () => {
    for (const frame of workbench.page.frames()) {
      await frame.evaluate(() => {
        setTimeout(() => {
          throw new Error('dropped');
        });
        void Promise.reject(new Error('forgotten'));
        console.error('said');
      });
    }
    await workbench.page.waitForTimeout(200);
    const caught = workbench.traps.take().join('\n');
    for (const one of [/uncaught: .*dropped/g, /unhandled rejection: .*forgotten/g, /error in the console: said/g])
      expect(caught.match(one)).toHaveLength(2);
  });
});
