import type { FunctionsJson } from '../host/functions/functionsJson';

/** What the page knows of the add-in: read from the served bundle, as Excel reads it. */
export interface Addin {
  readonly origin: string;
  /** The page of the add-in that is shown beside the workbook. */
  readonly page: string;
  readonly manifest: Document;
  readonly functionsJson: FunctionsJson;
  /** In front of the names of functions. */
  readonly namespace: string;
  readonly shortcuts: Shortcuts;
}
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Keys }[];
}

interface Keys {
  readonly default: string;
  readonly mac?: string;
}

export async function loadAddin(): Promise<Addin> {
  const { origin } = (await (await fetch('addin.json')).json()) as { origin: string };
  const text = async (name: string): Promise<string> => {
    const answer = await fetch(`${origin}/${name}`).catch(() => null);
    if (answer === null) throw new Error(unreachable(origin));
    if (!answer.ok) throw new Error(`${name} of the add-in is not served (${answer.status}): run "npm run build"`);
    return answer.text();
  };
  const [manifest, functionsJson, shortcuts] = await Promise.all(
    ['manifest.xml', 'functions.json', 'shortcuts.json'].map(text) as [
      Promise<string>,
      Promise<string>,
      Promise<string>,
    ],
  );
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const namespace = resource(document, 'Functions.Namespace');
  return {
    origin,
    page: shownPage(window.location.search, namespace),
    manifest: document,
    functionsJson: JSON.parse(functionsJson) as FunctionsJson,
    namespace,
    shortcuts: JSON.parse(shortcuts) as Shortcuts,
  };
}

/** Some browsers ask for trust in the certificate of each port. */
export const unreachable = (origin: string): string =>
  `The add-in cannot be reached at ${origin}. Is "npm start" still running? If the browser asks about the certificate of each port, open ${origin} once in a tab of its own and accept it.`;

/** A string, picture or address of the manifest's resources, by its id. */
export function resource(manifest: Document, id: string): string {
  const found = [...manifest.getElementsByTagName('*')].find(
    (element) => element.hasAttribute('DefaultValue') && element.getAttribute('id') === id,
  );
  const value = found?.getAttribute('DefaultValue');
  if (!value) throw new Error(`manifest.xml has no resource ${id}`);
  return value;
}

/** Its pane; its self-test where the address of the workbench asks for that (docs/selftest.md). */
const shownPage = (search: string, namespace: string): string =>
  new URLSearchParams(search).has('selftest') ? `selftest.html?namespace=${namespace}` : 'taskpane.html';
