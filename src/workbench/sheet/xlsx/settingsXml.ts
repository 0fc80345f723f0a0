import { escapeXml, unescapeXml, type Parts, text } from './zip';

/**
 * Settings of the add-in and properties of sheets, as a custom XML part: Excel and LibreOffice keep such parts as they
 * are. (Excel itself keeps an add-in's settings in a web extension part, which binds them to the add-in's store id.)
 */
export interface Kept {
  readonly settings: ReadonlyMap<string, string>;
  /** By sheet name. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const ns = 'urn:twinsheet:settings';
const item = 'customXml/item1.xml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function addSettings(parts: Parts, { settings, sheets }: Kept): void {
  const entries = (map: ReadonlyMap<string, string>): string =>
    [...map].map(([key, value]) => `<entry key="${escapeXml(key)}">${escapeXml(value)}</entry>`).join('');
  const ofSheets = [...sheets]
    .filter(([, map]) => map.size > 0)
    .map(([name, map]) => `<sheet name="${escapeXml(name)}">${entries(map)}</sheet>`)
    .join('');
  if (settings.size === 0 && ofSheets === '') return;
  parts.set(item, `${head}<settings xmlns="${ns}">${entries(settings)}${ofSheets}</settings>`);
  parts.set(
    'customXml/itemProps1.xml',
    `${head}<ds:datastoreItem ds:itemID="{7A1D6B0E-5E0C-4F55-9D0B-2C5B8A6E4D11}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${ns}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" ` +
      `Type="${officeRelations}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  append(
    parts,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdSettings" Type="${officeRelations}/customXml" Target="../customXml/item1.xml"/>`,
  );
  append(
    parts,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
}

export function readSettings(parts: Parts): Kept {
  const path = [...parts.keys()].find(
    (each) => /^customXml\/item\d+\.xml$/u.test(each) && text(parts, each).includes(ns),
  );
  const xml = path === undefined ? '' : text(parts, path);
  const sheets = new Map<string, ReadonlyMap<string, string>>();
  const rest = xml.replace(/<sheet name="([^"]*)">(.*?)<\/sheet>/gsu, (_, name: string, inner: string) => {
    sheets.set(unescapeXml(name), entriesIn(inner));
    return '';
  });
  return { settings: entriesIn(rest), sheets };
}

const entriesIn = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<entry key="([^"]*)"(?:>(.*?)<\/entry>|\/>)/gsu)].map(
      ([, key, value]) => [unescapeXml(key ?? ''), unescapeXml(value ?? '')] as const,
    ),
  );

function append(parts: Parts, path: string, before: string, addition: string): void {
  parts.set(path, text(parts, path).replace(before, `${addition}${before}`));
}
