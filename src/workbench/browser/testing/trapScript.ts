/** How the page tells the tests what went into a trap. */
export interface Told {
  readonly kind: string;
  readonly what: string;
}
declare global {
  interface Window {
    tellTests(told: Told): Promise<void>;
  }
}

/**
 * Runs in the page and in the add-in's frame before anything else. Requests are seen by the browser too; asking here as
 * well catches those that a policy stops before they become one.
 */
export function setTraps(own: readonly string[]): void {
  const tell = (kind: string, what: string): void => void window.tellTests({ kind, what });
  const check = (kind: string, address: unknown): void => {
    const { origin, protocol, href } = new URL(String(address), location.href);
    if (!own.includes(origin) && protocol !== 'data:' && protocol !== 'blob:') tell(`${kind} to another address`, href);
  };
  const { fetch, XMLHttpRequest, WebSocket, EventSource } = window;
  window.fetch = (to, options) => {
    check('fetch', to instanceof Request ? to.url : to);
    return fetch(to, options);
  };
  const open = XMLHttpRequest.prototype.open as (...given: unknown[]) => void;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...given: unknown[]) {
    check('XMLHttpRequest', given[1]);
    open.apply(this, given);
  };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (to, data) => {
    check('sendBeacon', to);
    return beacon(to, data);
  };
  const watched = <T extends typeof WebSocket | typeof EventSource>(kind: string, made: T): T =>
    new Proxy(made, {
      construct(target, given: ConstructorParameters<T>) {
        check(kind, String(given[0]).replace(/^ws/, 'http'));
        return Reflect.construct(target, given) as object;
      },
    });
  window.WebSocket = watched('WebSocket', WebSocket);
  window.EventSource = watched('EventSource', EventSource);
  addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, lineNumber, columnNumber }) =>
      tell('against the policy', `${violatedDirective} ${blockedURI} in ${sourceFile}:${lineNumber}:${columnNumber}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => tell('unhandled rejection', String(reason)));
}
