import type { Behaviour } from '../behaviour';
import { holds, same } from '../claims';
import { put, refusal, rest, seen } from '../hands';

const limits = 'https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization';
const byLibrary = 'The client library does it by itself, seen with its builds of 2022 and 2026.';

export const client: readonly Behaviour[] = [
  {
    id: 'client/not-loaded',
    about: 'Reading what was not loaded is an error of its own: PropertyNotLoaded',
    belief: 'recorded',
    source: byLibrary,
    async run({ sheet }) {
      let code = 'nothing';
      try {
        String(sheet.getRange('A1').values);
      } catch (error) {
        ({ code } = error as OfficeExtension.Error);
      }
      same('the code', code, 'PropertyNotLoaded');
    },
  },
  {
    id: 'client/one-request',
    about: 'However many orders wait, they go out as one request',
    belief: 'recorded',
    source: byLibrary,
    async run(ground) {
      const before = ground.requests();
      for (let row = 1; row <= 100; row += 1) put(ground.sheet, `A${row}`, [[row]]);
      await ground.send();
      same('the requests', ground.requests() - before, 1);
      same('the last cells', await seen(ground, 'A99:A101'), [[99], [100], ['']]);
    },
  },
  {
    id: 'client/long-write',
    about: 'A write of many cells goes out as one request, and arrives whole',
    belief: 'recorded',
    source: byLibrary,
    async run(ground) {
      const before = ground.requests();
      const rows = Array.from({ length: 2_000 }, (_, row) =>
        Array.from({ length: 5 }, (_2, column) => row * 5 + column),
      );
      put(ground.sheet, 'A1:E2000', rows);
      await ground.send();
      same('the requests', ground.requests() - before, 1);
      same('the first row', await seen(ground, 'A1:E1'), [rows[0]]);
      same('the last rows', await seen(ground, 'A1999:E2000'), rows.slice(-2));
    },
  },
  {
    id: 'client/kept-range',
    about: 'A range that was got in one request can be written and read in the next ones',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects',
    async run(ground) {
      const range = put(ground.sheet, 'A1', [['first']]);
      await ground.send();
      range.values = [['second']];
      await ground.send();
      range.load('values');
      await ground.send();
      same('the value', range.values, [['second']]);
    },
  },
  {
    id: 'client/stops-at-error',
    about: 'A request stops at the first order that fails; what came before it stays done',
    belief: 'assumed',
    source: 'Excel knows no transactions; that the orders before are not undone is not written down.',
    async run(ground) {
      const code = await refusal(ground, (sheet, { workbook }) => {
        put(sheet, 'A1', [['before']]);
        workbook.tables.getItem(ground.own('Nothing')).load('name');
        put(sheet, 'A2', [['after']]);
      });
      same('the code', code, 'ItemNotFound');
      same('the cells', await seen(ground, 'A1:A2'), [['before'], ['']]);
    },
  },
  {
    id: 'client/error-tells-where',
    about: 'An error of Excel is an OfficeExtension.Error with code, message and the place',
    belief: 'documented',
    source: 'https://learn.microsoft.com/javascript/api/office/officeextension.error',
    async run(ground) {
      await ground.send();
      const error: unknown = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(ground.own('nowhere')).load('name');
        await context.sync();
      }).catch((caught: unknown) => caught);
      holds('it is an OfficeExtension.Error', error instanceof OfficeExtension.Error);
      const { code, message, debugInfo } = error as OfficeExtension.Error;
      same('the code', code, 'ItemNotFound');
      holds('there is a message', message.length > 0);
      holds(`it tells where (${debugInfo.errorLocation})`, /getItem$/.test(debugInfo.errorLocation ?? ''));
    },
  },
  {
    id: 'client/usable-after-error',
    about: 'After a request that failed, the same context sends the next',
    belief: 'assumed',
    source: 'Long reads are asked for again in parts after an answer that was too large.',
    async run(ground) {
      const gone = ground.context.workbook.worksheets.getItem(ground.own('nowhere'));
      gone.load('name');
      let code = 'nothing';
      try {
        await ground.send();
      } catch (error) {
        ({ code } = error as OfficeExtension.Error);
      }
      same('the code', code, 'ItemNotFound');
      put(ground.sheet, 'A1', [[1]]);
      same('the cell', await seen(ground, 'A1'), [[1]]);
    },
  },
  {
    id: 'client/sets',
    about: 'Excel says which requirement sets it has, and the floor of the product is among them',
    belief: 'documented',
    source: 'https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime',
    async run() {
      const { requirements } = Office.context;
      same('ExcelApi 1.14', requirements.isSetSupported('ExcelApi', '1.14'), true);
      same('ExcelApi 99.0', requirements.isSetSupported('ExcelApi', '99.0'), false);
    },
  },
  {
    id: 'client/events-off',
    about: 'While events are off, a change is not told; on again, the next one is',
    belief: 'documented',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events',
    async run({ sheet, context, send }) {
      const told: string[] = [];
      const handler = sheet.onChanged.add(async ({ address }) => void told.push(address));
      await send();
      context.runtime.enableEvents = false;
      put(sheet, 'A1', [[1]]);
      context.runtime.enableEvents = true;
      await send();
      put(sheet, 'B2', [[2]]);
      await send();
      for (let waited = 0; told.length === 0 && waited < 5_000; waited += 50) await rest(50);
      handler.remove();
      await send();
      same('what was told', told, ['B2']);
    },
  },
  {
    id: 'client/largest-request',
    about: 'A request above 5 MB is refused as a whole: RequestPayloadSizeLimitExceeded',
    belief: 'documented',
    source: limits,
    needs: 'web',
    async run(ground) {
      const cells = Array.from({ length: 180 }, () => ['x'.repeat(32_000)]);
      const code = await refusal(ground, (sheet) => {
        put(sheet, 'A1', [['before']]);
        put(sheet, 'B1:B180', cells);
      });
      same('the code', code, 'RequestPayloadSizeLimitExceeded');
      same('the cell', await seen(ground, 'A1'), [['']]);
    },
  },
];
