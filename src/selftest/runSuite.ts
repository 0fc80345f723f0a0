import type { Behaviour, Ground } from './behaviour';
import { isOnTheWeb } from './hands';
import { isToken, makeSheet, ownName, remove, sweep, whereabouts } from './ownPlace';
import { startRecorder, type Recorder } from './recorder';

export interface Verdict {
  readonly behaviour: Behaviour;
  readonly state: 'passed' | 'failed' | 'not tried';
  /** What Excel did instead, or why it was not tried. */
  readonly says: string;
  readonly milliseconds: number;
}

export interface Suite {
  readonly behaviours: readonly Behaviour[];
  /** Eight hexadecimal digits, drawn anew for each run. */
  readonly token: string;
  /** In front of the =TWIN functions, without the dot; null where they are not there. */
  readonly namespace: string | null;
  readonly signal?: AbortSignal;
  starting?(behaviour: Behaviour): void;
  ended?(verdict: Verdict): void;
}

export interface Outcome {
  readonly verdicts: readonly Verdict[];
  readonly exchanges: Recorder['exchanges'];
  /** What could not be removed; empty when the workbook is as it was. */
  readonly left: readonly string[];
}

/** Longest wait for one behaviour; Excel on the web takes seconds for the slowest. */
const patience = 60_000;

/** Tries one behaviour after the other, each on a sheet of its own, and leaves the workbook as it was. */
export async function runSuite(suite: Suite): Promise<Outcome> {
  if (!isToken(suite.token)) throw new Error(`"${suite.token}" is no token: eight hexadecimal digits are`);
  await sweep();
  const { back } = await whereabouts();
  const recorder = await startRecorder();
  const verdicts: Verdict[] = [];
  const left: string[] = [];
  try {
    for (const [i, behaviour] of suite.behaviours.entries()) {
      suite.starting?.(behaviour);
      recorder.behaviour = behaviour.id;
      const { verdict, names } = await attempt(behaviour, i + 1, suite, recorder);
      verdicts.push(verdict);
      left.push(...(await removed(names)));
      suite.ended?.(verdict);
    }
  } finally {
    recorder.stop();
    // Not part of what is recorded: it looks at the names of all sheets of the workbook.
    if (left.length > 0 && (await swept())) left.length = 0;
    await back().catch(() => undefined);
  }
  return { verdicts, exchanges: recorder.exchanges, left };
}

async function attempt(
  behaviour: Behaviour,
  count: number,
  { token, namespace, signal }: Suite,
  recorder: Recorder,
): Promise<{ verdict: Verdict; names: string[] }> {
  const names: string[] = [];
  const own = (word: string): string => {
    const name = ownName(token, count, word);
    if (!names.includes(name)) names.push(name);
    return name;
  };
  const started = performance.now();
  const ends = (state: Verdict['state'], says = '') => ({
    verdict: { behaviour, state, says, milliseconds: Math.round(performance.now() - started) },
    names,
  });
  if (signal?.aborted === true) return ends('not tried', 'the run was cancelled');
  if (behaviour.needs === 'web' && !isOnTheWeb()) return ends('not tried', 'it is so in Excel on the web only');
  if (behaviour.needs === 'functions' && namespace === null) return ends('not tried', 'the functions are not there');
  try {
    await inTime(inOwnSheet(behaviour, own, namespace ?? '', recorder), behaviour.id);
    return ends('passed');
  } catch (error) {
    return ends('failed', sentenceOf(error));
  }
}

async function inOwnSheet(
  behaviour: Behaviour,
  own: Ground['own'],
  namespace: string,
  recorder: Recorder,
): Promise<void> {
  const home = own('');
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = makeSheet(context, home);
    await context.sync();
    const send = async (): Promise<void> => void (await context.sync());
    await behaviour.run({ context, sheet, home, namespace, own, send, requests: () => recorder.requests() });
  });
}

async function inTime(work: Promise<void>, what: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not end within ${patience / 1_000} s`)), patience);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function removed(names: readonly string[]): Promise<readonly string[]> {
  try {
    if (names.length > 0) await remove(names);
    return [];
  } catch {
    return names;
  }
}

const swept = (): Promise<boolean> =>
  sweep().then(
    () => true,
    () => false,
  );

function sentenceOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) {
    const { code, message, debugInfo } = error;
    return `${code}: ${message}${debugInfo?.errorLocation ? ` (${debugInfo.errorLocation})` : ''}`;
  }
  return error instanceof Error ? error.message : String(error);
}
