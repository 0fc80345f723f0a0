import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Microsoft's public schemas, repaired so that libxml2 can read them; not part of this repository. */
const main = 'OfficeAppManifestV1_1.xsd';
const others = [
  'OfficeAppBasicTypesV1_0.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_1.xsd',
  'ContentAppVersionOverridesV1_0.xsd',
];

export const schemasAreIn = (folder: string): boolean => existsSync(join(folder, main));

export async function schemaProblems(xml: string, folder: string): Promise<string[]> {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), 'utf8') });
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [read(main)],
    preload: others.map(read),
  });
  return errors.map(({ message }) => `schema: ${message}`);
}
