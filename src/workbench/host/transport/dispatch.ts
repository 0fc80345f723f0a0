import { Refused, refusalNumbers } from '../faults';
import { CustomFunctionsService } from '../functions/customFunctionsService';
import type { Batch } from '../wire';
import type { Xdm } from './xdm';

/** Calls of the page by the numbers that office.js gives them. */
const numbers = { loadSettings: 75, saveSettings: 76, batch: 93, commandFinished: 94 } as const;
const notOffered = 5001;

type Call = Readonly<Record<string, unknown>>;

export const dispatch = async (xdm: Xdm, call: Call): Promise<object> => {
  const { DispatchId } = call.DdaMethod as { DispatchId: number };
  switch (DispatchId) {
    case numbers.batch:
      return batch(xdm, call.ArrayData as readonly unknown[]);
    case numbers.saveSettings:
      return saveSettings(xdm, call);
    case numbers.loadSettings: {
      const Settings = [...xdm.settings].map(([Name, Value]) => ({ Name, Value }));
      return { Version: 1, Error: 0, Properties: { Settings } };
    }
    case numbers.commandFinished:
      xdm.finished(String(call[0]), call[1]);
      return { Version: 1, Error: 0 };
    default:
      xdm.host.unsupported.push(`page call ${DispatchId}`);
      return { Version: 1, Error: notOffered };
  }
};

/** `[custom data, method, path, headers, body, ...]`; answered by status, headers and body, or by a number. */
const batch = async (xdm: Xdm, data: readonly unknown[]): Promise<object> => {
  const text = String(data[4]);
  const request = JSON.parse(text) as Batch;
  // Results of formulas come at any time and are no job.
  const job = CustomFunctionsService.idsIn(request).length === 0;
  if (job) xdm.activity.begin();
  try {
    const body = await xdm.host.answer(request, new TextEncoder().encode(text).length);
    return { Version: 1, Error: 0, Data: [200, [], body] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { Version: 1, Error: refusalNumbers[error.code] ?? notOffered };
  } finally {
    if (job) xdm.activity.end(performance.now());
  }
};

const saveSettings = (xdm: Xdm, call: Call): object => {
  const { Properties = [] } = (call.DdaSettingsMethod ?? {}) as { Properties?: readonly (readonly [string, string])[] };
  xdm.settings.clear();
  for (const [name, value] of Properties) xdm.settings.set(name, value);
  return { Version: 1, Error: 0 };
};
