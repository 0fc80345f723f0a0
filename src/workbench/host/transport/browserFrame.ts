import type { Host } from '../host';
import type { RuntimeState } from '../services/runtimeState';
import { frameAddress, windowName } from './appContext';
import { Xdm } from './xdm';

export interface BrowserFrame {
  readonly xdm: Xdm;
  readonly element: HTMLIFrameElement;
  close(): void;
}

let frames = 0;

/**
 * The add-in's page in an iframe of this page. office.js answers only to a parent on https with the host name of its own
 * page; another port of the same name is fine, and gives the frame a thread of its own.
 */
export const openFrame = (address: string, into: HTMLElement, host: Host, state: RuntimeState): BrowserFrame => {
  const n = (frames += 1);
  const { origin } = new URL(address);
  const addin = {
    url: address,
    name: 'TwinSheet',
    conversation: `conversation${n}`,
    control: `control${n}`,
    hostOrigin: window.location.origin,
  };
  const element = document.createElement('iframe');
  const xdm = new Xdm(host, state, addin, (text) => element.contentWindow?.postMessage(text, origin));
  const hear = (event: MessageEvent): void => {
    if (event.source === element.contentWindow && event.origin === origin) void xdm.receive(event.data);
  };
  window.addEventListener('message', hear);
  // Before the frame is in the page: office.js reads the name that its window was born with.
  element.name = windowName(addin);
  element.title = addin.name;
  element.src = frameAddress(addin);
  into.replaceChildren(element);
  const close = (): void => {
    window.removeEventListener('message', hear);
    xdm.close();
    element.remove();
  };
  return { xdm, element, close };
};
