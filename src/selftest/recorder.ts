/** One request of the real client with its answer. */
interface Exchange {
  readonly behaviour: string;
  readonly request: unknown;
  readonly response: unknown;
}

interface Message {
  readonly Body?: unknown;
}
interface Answer {
  readonly ErrorCode?: unknown;
  readonly Body?: unknown;
}
interface Executor {
  executeAsync(customData: unknown, flags: unknown, message: Message): Promise<Answer>;
}

export interface Recorder {
  readonly exchanges: readonly Exchange[];
  /** What is being tried; noted with each exchange. */
  behaviour: string;
  requests(): number;
  stop(): void;
}

/** Longer bodies are told by their length: the recording is to be read and kept. */
const longest = 200_000;

/**
 * Listens between the client and Excel, on the prototype of the executor that the client has made for itself: the one
 * place that all requests of all contexts pass, in every build of the client that we have seen.
 */
export async function startRecorder(): Promise<Recorder> {
  const prototype = Object.getPrototypeOf(await executorInUse()) as Executor;
  const exchanges: Exchange[] = [];
  const original = prototype.executeAsync;
  let requests = 0;
  const recorder: Recorder = {
    exchanges,
    behaviour: '',
    requests: () => requests,
    stop: () => {
      prototype.executeAsync = original;
    },
  };
  prototype.executeAsync = async function (this: Executor, customData, flags, message) {
    const { behaviour } = recorder;
    if (!onlyGivesBack(message.Body)) requests += 1;
    const request = { flags, body: copied(message.Body) };
    try {
      const answer = await original.call(this, customData, flags, message);
      exchanges.push({ behaviour, request, response: { code: answer.ErrorCode, body: copied(answer.Body) } });
      return answer;
    } catch (error) {
      exchanges.push({ behaviour, request, response: { thrown: String(error) } });
      throw error;
    }
  };
  return recorder;
}

async function executorInUse(): Promise<object> {
  return Excel.run(async (context) => {
    context.application.load('calculationMode');
    await context.sync();
    const { _requestExecutor: executor } = context as unknown as { _requestExecutor?: object };
    if (executor === undefined) throw new Error('this build of Office.js cannot be listened to');
    return executor;
  });
}

function copied(body: unknown): unknown {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  return text.length > longest ? { tooLongToKeep: text.length } : (JSON.parse(text) as unknown);
}

/** `Workbook._RemoveReference`, which nobody waits for. */
function onlyGivesBack(body: unknown): boolean {
  const { Actions = [] } = (typeof body === 'string' ? JSON.parse(body) : body) as {
    readonly Actions?: readonly { readonly ActionType: number; readonly Name?: string }[];
  };
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}
