import type { Behaviour } from '../behaviour';
import type { Verdict } from '../runSuite';
import { element } from './element';

/** The behaviours by theme, each with its belief and source, and the place where its verdict will stand. */
export interface List {
  readonly node: HTMLElement;
  clear(): void;
  running(behaviour: Behaviour): void;
  ended(verdict: Verdict): void;
}

export function listOf(behaviours: readonly Behaviour[]): List {
  const node = element('div');
  const lines = new Map<string, Line>();
  let theme = '';
  let list = element('ol');
  for (const behaviour of behaviours) {
    const [itsTheme = ''] = behaviour.id.split('/');
    if (itsTheme !== theme) {
      theme = itsTheme;
      list = element('ol');
      node.append(element('h2', theme), list);
    }
    const line = lineOf(behaviour);
    lines.set(behaviour.id, line);
    list.append(line.node);
  }
  const show = (id: string, state: string, says = '') => {
    const line = lines.get(id)!;
    line.node.dataset.state = state;
    line.state.textContent = state === '' ? '' : `${state}. `;
    line.says.textContent = says;
  };
  return {
    node,
    clear: () => behaviours.forEach(({ id }) => show(id, '')),
    running: ({ id }) => show(id, 'running'),
    ended: ({ behaviour: { id }, state, says }) => show(id, state, says),
  };
}

interface Line {
  readonly node: HTMLLIElement;
  readonly state: HTMLElement;
  readonly says: HTMLElement;
}

function lineOf({ id, about, belief, source }: Behaviour): Line {
  const state = element('span', '', { class: 'state' });
  const says = element('p', '', { class: 'says' });
  const why = source.startsWith('https://')
    ? element(
        'p',
        `${belief}: `,
        { class: 'source' },
        element('a', 'documentation', { href: source, target: '_blank' }),
      )
    : element('p', `${belief}: ${source}`, { class: 'source' });
  const node = element('li', '', { 'data-id': id }, state, document.createTextNode(about), says, why);
  return { node, state, says };
}
