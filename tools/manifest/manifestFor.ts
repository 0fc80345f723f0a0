/** What stands in manifest.xml for the address that the add-in is served from. */
const source = 'https://addin.example.com/';

/** Its own Id and namespace, so that a developer can have both add-ins without two functions of one name (#REF!). */
const development = {
  id: 'c1d8a3b4-6e57-4f0a-a2c9-7b90e5d1f3a6',
  namespace: 'TWIN_DEV',
  name: 'TwinSheet (development)',
};

/** The manifest for a base URL, without the comments, which are for those who edit the source. */
export const productionManifest = (xml: string, baseUrl: string): string =>
  xml
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replaceAll(source, withSlash(baseUrl))
    .replaceAll(source.slice(0, -1), new URL(baseUrl).origin);

export function developmentManifest(xml: string, baseUrl = 'https://localhost:3000/'): string {
  return productionManifest(xml, baseUrl)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${development.id}</Id>`)
    .replace(/(<DisplayName DefaultValue=")[^"]*/, `$1${development.name}`)
    .replace(/(<bt:String id="Functions.Namespace" DefaultValue=")[^"]*/, `$1${development.namespace}`)
    .replace(/(<bt:String id="Tab.Label" DefaultValue=")[^"]*/, '$1TwinSheet (dev)')
    .replaceAll(/\bid="TwinSheet\./g, 'id="TwinSheetDev.');
}

/** The development add-in with another page for its pane: docs/selftest.md. It stands in for that one, not beside it. */
export const selftestManifest = (xml: string, baseUrl?: string): string =>
  developmentManifest(xml, baseUrl)
    .replaceAll('/taskpane.html"', `/selftest.html?namespace=${development.namespace}"`)
    .replace(`"${development.name}"`, '"TwinSheet (self-test)"');

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
