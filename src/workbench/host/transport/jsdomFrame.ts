import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host';
import type { RuntimeState } from '../services/runtimeState';
import { windowName } from './appContext';
import type { AddinFacts } from './appContext';
import { officeFile, officeFolder } from './officeFiles';
import { Xdm } from './xdm';

export interface Frame {
  readonly xdm: Xdm;
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
  close(): void;
}

type Page = Window & typeof globalThis & { Office: typeof Office };

/**
 * The start of the real office.js in a jsdom window, up to Office.onReady, with our surroundings as its parent window.
 * office.js trusts surroundings on https with the page's own host name, so the window must have such an address.
 */
export const startFrame = async (window: Window, host: Host, state: RuntimeState, timeout = 10_000): Promise<Frame> => {
  const page = window as Page;
  const origin = page.location.origin;
  if (!origin.startsWith('https:'))
    throw new Error('office.js trusts only https: give the jsdom window such an address');
  const addin = factsOf(page, origin);
  const xdm = new Xdm(host, state, addin, (text) => {
    setTimeout(() => page.dispatchEvent(new page.MessageEvent('message', { data: text, origin })), 0);
  });
  const putBack = prepare(page, addin, xdm);
  page.eval(officeFile('office.js'));
  const info = await readyWithin(page, timeout);
  const close = (): void => {
    xdm.close();
    host.close();
    putBack();
  };
  return { xdm, info, close };
};

let frames = 0;
const factsOf = (page: Page, hostOrigin: string): AddinFacts => {
  const n = (frames += 1);
  const url = page.location.href.split(/[?#]/)[0] ?? '';
  return { url, name: 'TwinSheet', conversation: `conversation${n}`, control: `control${n}`, hostOrigin };
};

/** Gives the window what an iframe in Excel on the web has, and loads scripts from the installed package. */
const prepare = (page: Page, addin: AddinFacts, xdm: Xdm): (() => void) => {
  const { document } = page;
  const before = { alert: page.alert, confirm: page.confirm, prompt: page.prompt };
  const parent = Object.getOwnPropertyDescriptor(page, 'parent');
  page.name = windowName(addin);
  page.sessionStorage.clear();
  const deliver = (text: unknown): void => void setTimeout(() => void xdm.receive(text), 0);
  Object.defineProperty(page, 'parent', { configurable: true, value: { postMessage: deliver } });
  // jsdom knows no document.domain; browsers give the host name.
  if (!('domain' in document)) Object.defineProperty(document, 'domain', { value: page.location.hostname });
  const base = `${page.location.origin}/office/`;
  const append = document.head.appendChild;
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!isScriptOf(node, base)) return append.call(document.head, node) as T;
    setTimeout(() => load(page, node, node.src.slice(base.length)), 0);
    return node;
  };
  const marker = document.createElement('script');
  // office.js finds its own folder by the script element that it came with.
  Object.defineProperty(marker, 'src', { value: `${base}office.js` });
  marker.type = 'text/plain';
  append.call(document.head, marker);
  return () => {
    document.head.appendChild = append;
    marker.remove();
    Object.assign(page, before);
    if (parent) Object.defineProperty(page, 'parent', parent);
  };
};

const isScriptOf = (node: Node, base: string): node is HTMLScriptElement =>
  node.nodeName === 'SCRIPT' && (node as HTMLScriptElement).src.startsWith(base);

const load = (page: Page, script: HTMLScriptElement, name: string): void => {
  if (!existsSync(join(officeFolder(), name))) {
    script.onerror?.(new page.Event('error'));
    return;
  }
  page.eval(`${officeFile(name)}\n//# sourceURL=${name}`);
  script.onload?.(new page.Event('load'));
};

const readyWithin = async (page: Page, timeout: number): Promise<Frame['info']> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Office.onReady did not come in time')), timeout);
  });
  try {
    return await Promise.race([page.Office.onReady(), late]);
  } finally {
    clearTimeout(timer);
  }
};
