import type { Behaviour } from '../behaviour';
import { runSuite, type Outcome, type Verdict } from '../runSuite';
import { element } from './element';
import { listOf } from './listOf';
import { counts, recordingOf } from './report';

const promise =
  'The self-test tries how this Excel behaves. It works on sheets of its own, named TwinTest_..., and touches none of ' +
  'yours; it removes its sheets, names and settings at the end, also when something fails. Excel will jump between ' +
  'sheets and recalculate the workbook. An empty workbook is the best place for it.';
const recorded =
  'The recording holds what the self-test asked of Excel and the answers. If the workbook has =TWIN formulas of yours ' +
  'that were recalculated meanwhile, their results are in it as well.';

/** The page: what will happen, Run, Cancel, progress, counts, the list, and the recording to save. */
export function showPage(place: HTMLElement, behaviours: readonly Behaviour[], namespace: string | null): void {
  const list = listOf(behaviours);
  const run = element('button', 'Run', { type: 'button' });
  const cancel = element('button', 'Cancel', { type: 'button', disabled: '' });
  const save = element('button', 'Save recording', { type: 'button', disabled: '' });
  const progress = element('progress', '', { max: String(behaviours.length), value: '0', 'aria-label': 'Progress' });
  const status = element('p', `${behaviours.length} behaviours`, { role: 'status' });
  let outcome: Outcome | null = null;
  let stop = new AbortController();

  const goes = (running: boolean) => {
    run.disabled = running;
    cancel.disabled = !running;
    save.disabled = running || outcome === null;
  };
  run.addEventListener('click', () => {
    stop = new AbortController();
    outcome = null;
    list.clear();
    progress.value = 0;
    goes(true);
    const verdicts: Verdict[] = [];
    const ended = (verdict: Verdict) => {
      verdicts.push(verdict);
      progress.value = verdicts.length;
      status.textContent = `${verdicts.length} of ${behaviours.length}: ${counts(verdicts)}`;
      list.ended(verdict);
    };
    const { running: starting } = list;
    runSuite({ behaviours, token: newToken(), namespace, signal: stop.signal, starting, ended })
      .then((done) => {
        outcome = done;
        status.textContent = `${counts(done.verdicts)}. ${failedSentence(done.verdicts)}${leftSentence(done.left)}`;
      })
      .catch((error: unknown) => {
        status.textContent = `The self-test stopped: ${error instanceof Error ? error.message : String(error)}`;
      })
      .finally(() => goes(false));
  });
  cancel.addEventListener('click', () => stop.abort());
  save.addEventListener('click', () => {
    if (outcome !== null) saveText(recordingOf(outcome, new Date().toISOString()));
  });

  place.replaceChildren(
    element('h1', 'TwinSheet self-test'),
    element('p', promise),
    element('div', '', {}, run, cancel, save),
    element('p', recorded, { class: 'source' }),
    progress,
    status,
    list.node,
  );
}

/** A list of a hundred lines is long to look through. */
function failedSentence(verdicts: readonly Verdict[]): string {
  const failed = verdicts.filter(({ state }) => state === 'failed').map(({ behaviour: { id } }) => id);
  return failed.length === 0 ? '' : `Failed: ${failed.join(', ')}. `;
}

const leftSentence = (left: readonly string[]): string =>
  left.length === 0
    ? 'Everything that it made is removed.'
    : `Not everything could be removed: delete ${left.join(', ')} where you find them, or press Run again.`;

const newToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function saveText(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', '', { href: address, download: 'twinsheet-recording.json' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
