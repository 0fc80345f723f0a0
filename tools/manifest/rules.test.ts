import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { developmentManifest, productionManifest, selftestManifest } from './manifestFor';
import { projectAt, type Project } from './project';
import { rules } from './rules';
import { schemaProblems, schemasAreIn } from './schema';
import { twoIdentities } from './twoIdentities';
import { versionRises } from './versionRises';
import { parseXml } from './xml';

const folder = resolve(__dirname, '../..');
const xml = readFileSync(join(folder, 'manifest.xml'), 'utf8');
const problemsOf = (project: Project) => rules.flatMap((rule) => rule(project));
const problems = (text: string, change: Partial<Project> = {}) => problemsOf({ ...projectAt(folder, text), ...change });

test('the manifest keeps every rule', () => {
  expect(problems(xml)).toEqual([]);
});

test('the development manifest keeps every rule too, under its own Id and namespace', () => {
  const development = developmentManifest(xml);
  expect(problems(development)).toEqual([]);
  expect(twoIdentities(parseXml(xml), parseXml(development))).toEqual([]);
  expect(development).toContain('DefaultValue="TWIN_DEV"');
  expect(development).not.toContain('addin.example.com');
});

test('the manifest of the self-test keeps every rule, and its pane is the page of the self-test alone', () => {
  const selftest = selftestManifest(xml, 'https://twin.example.org/excel');
  expect(problems(selftest)).toEqual([]);
  expect(selftest).not.toContain('taskpane.html');
  expect(selftest.match(/"https:\/\/twin[.]example[.]org\/excel\/selftest[.]html\?namespace=TWIN_DEV"/g)).toHaveLength(
    2,
  );
});

test('what is shipped does not name the self-test', () => {
  expect(productionManifest(xml, 'https://twin.example.org/excel')).not.toContain('selftest');
});

test('a base address takes the place of the example in every address', () => {
  const shipped = productionManifest(xml, 'https://twin.example.org/excel');
  expect(shipped).not.toContain('addin.example.com');
  expect(shipped).toContain('"https://twin.example.org/excel/taskpane.html"');
  expect(shipped).toContain('<AppDomain>https://twin.example.org</AppDomain>');
});

/** What is broken, how, and the sentence that must follow. */
const faults: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['an Id that is no GUID', /<Id>[^<]*/, '<Id>twin', 'Id "twin" is no GUID'],
  ['a version of three numbers', /<Version>[^<]*/, '<Version>1.0.0', 'Version "1.0.0" has not four numbers'],
  [
    'more permission than needed',
    'ReadWriteDocument<',
    'ReadAllDocument<',
    'ReadWriteDocument is what the add-in needs',
  ],
  [
    'a hard requirement more',
    '<Set Name="S',
    '<Set Name="ExcelApi" MinVersion="1.20"/><Set Name="S',
    'they hide the add-in',
  ],
  ['no support address', /<SupportUrl[^>]*>/, '', 'SupportUrl is missing'],
  ['a runtime of short life', 'lifetime="long"', 'lifetime="short"', 'lifetime "short": one with "long" is needed'],
  [
    'a command file of another page',
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
    'FunctionFile names "Help.Url", the Runtime "Taskpane.Url"',
  ],
  [
    'a TaskpaneId',
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>one</TaskpaneId>',
    'TaskpaneId must not be used',
  ],
  ['a missing namespace', '<Namespace resid="Functions.Namespace"/>', '', 'lacks Namespace'],
  ['a dangling resid', 'resid="Tab.Label"', 'resid="Tab.Title"', 'resid "Tab.Title" is not defined'],
  ['an unused resource', 'resid="Tab.Label"', 'resid="OpenPane.Label"', 'resource "Tab.Label" is never used'],
  [
    'a resource defined twice',
    '<bt:String id="Freeze.Label"',
    '<bt:String id="Tab.Label"',
    '"Tab.Label" is defined twice',
  ],
  ['a long resource id', /Unfreeze\.Tip/g, `Unfreeze.${'T'.repeat(30)}`, 'is longer than 32 characters'],
  [
    'a label of 126 characters',
    '"Open pane"',
    `"${'x'.repeat(126)}"`,
    'OpenPane.Label has 126 characters, 125 are the most',
  ],
  [
    'an address without TLS',
    'https://addin.example.com/help.html"/>',
    'http://addin.example.com/help.html"/>',
    'is not https',
  ],
  [
    'functions on another origin',
    'https://addin.example.com/functions.json',
    'https://cdn.example.com/functions.json',
    'are not on one origin',
  ],
  [
    'a language begun and not finished',
    '<DisplayName DefaultValue="TwinSheet"/>',
    '<DisplayName DefaultValue="TwinSheet"><Override Locale="de-DE" Value="TwinSheet"/></DisplayName>',
    'Tab.Label is not translated to de-DE',
  ],
  [
    'a language named by two letters',
    '<DisplayName DefaultValue="TwinSheet"/>',
    '<DisplayName DefaultValue="TwinSheet"><Override Locale="de" Value="TwinSheet"/></DisplayName>',
    'locale "de" is not of the form de-DE',
  ],
  [
    'a control id used twice',
    'TwinSheet.CellOpenPane',
    'TwinSheet.OpenPane',
    'control id "TwinSheet.OpenPane" is used twice',
  ],
  ['a command that no code knows', '>refreshTwin<', '>refreshTwins<', 'command "refreshTwins" is not associated'],
  ['an icon without 80 px', /<bt:Image size="80" resid="Icon.Open.80"\/>/, '', 'an icon lacks its 80 px image'],
  [
    'an icon of wrong pixels',
    'assets/open-16.png',
    'assets/open-32.png',
    'assets/open-32.png is 32 x 32, used as 16 px',
  ],
  [
    'an icon file that is not there',
    'assets/open-16.png',
    'assets/opened-16.png',
    'icon file is missing: assets/opened-16.png',
  ],
  [
    'one icon for two commands',
    /Icon\.Unfreeze\.(?=\d+"\/>)/g,
    'Icon.Freeze.',
    '"Unfreeze.Label" has the same icon as "Freeze.Label"',
  ],
  [
    'elements out of order',
    /(<Permissions>.*<\/Permissions>)([\s\S]*)(<\/OfficeApp>)/,
    '$2$1$3',
    '<Permissions> stands too late in <OfficeApp>',
  ],
];

test.each(faults)('%s is found', (_, what, instead, sentence) => {
  const broken = xml.replace(what, instead);
  expect(broken).not.toBe(xml);
  expect(problems(broken)).toContainEqual(expect.stringContaining(sentence));
});

test('a group of eight commands is found', () => {
  const [button] = /<Control xsi:type="Button" id="TwinSheet.Refresh">[\s\S]*?<\/Control>/.exec(xml)!;
  const more = Array.from({ length: 6 }, (_, i) => button.replace('TwinSheet.Refresh', `TwinSheet.Refresh${i}`));
  expect(problems(xml.replace(button, button + more.join('')))).toContain(
    'group "TwinSheet.Twin" has more than 7 commands',
  );
});

test('a context menu item that starts disabled is found', () => {
  const menu = xml.replace(/<\/Action>(\s*<\/Control>\s*<\/OfficeMenu>)/, '</Action><Enabled>false</Enabled>$1');
  expect(problems(menu)).toContain('a context menu item cannot start disabled');
});

describe('shortcuts', () => {
  const { shortcuts } = projectAt(folder, xml);
  const withKey = (key: Record<string, string>) =>
    problems(xml, {
      shortcuts: { ...shortcuts, shortcuts: [{ action: 'openPane', key }, ...shortcuts.shortcuts.slice(1)] },
    });

  test('a key that the browser takes is found', () => {
    expect(withKey({ default: 'Ctrl+T' })).toContainEqual(expect.stringContaining('shortcut Ctrl+T (default)'));
  });
  test('a key given to two actions is found', () => {
    expect(withKey({ default: 'Ctrl+Shift+Alt+R' })).toContain('shortcut Ctrl+Shift+Alt+R is given twice');
  });
  test('a shortcut without a default key is found', () => {
    expect(withKey({ mac: 'Command+Shift+Option+T' })).toContain('"openPane" has no default shortcut');
  });
  test('an action that no code knows is found', () => {
    expect(problems(xml, { associated: ['openPane', 'refreshTwin', 'freezeFormulas'] })).toContain(
      'shortcut action "unfreezeFormulas" is not associated in src/commands',
    );
  });
});

test('a manifest that is not well formed is refused', () => {
  expect(() => parseXml(xml.replace('</Group>', ''))).toThrow(/not well formed: <\/CustomTab> closes <Group>/);
});

describe('the version', () => {
  const next = xml.replace(/<Version>[^<]*/, '<Version>0.10.0.0');
  test('may stay while nothing was released', () => expect(versionRises(xml, null)).toEqual([]));
  test('may stay when nothing has changed', () => expect(versionRises(xml, xml)).toEqual([]));
  test('rises by number, not by letter', () => {
    const before = next.replace('0.10.0.0', '0.9.0.0');
    expect(versionRises(next, before)).toEqual([]);
    expect(versionRises(before, next)).toHaveLength(1);
  });
  test('must rise when something else has changed', () => {
    expect(versionRises(xml.replace('Open pane', 'Open'), xml)).toHaveLength(1);
  });
});

test('a development manifest with the identity of the production one is found', () => {
  expect(twoIdentities(parseXml(xml), parseXml(xml))).toHaveLength(2);
  expect(twoIdentities(parseXml(developmentManifest(xml)), parseXml(xml))[0]).toContain('localhost');
});

const schemas = join(folder, '..', 'shared', 'manifest-xsd');
const withSchemas = schemasAreIn(schemas) ? test : test.skip;
const where = existsSync(schemas) ? '' : ' (skipped: the schema files are not there)';

withSchemas(`both manifests are valid by the schemas${where}`, async () => {
  expect(await schemaProblems(xml, schemas)).toEqual([]);
  expect(await schemaProblems(developmentManifest(xml), schemas)).toEqual([]);
  expect(await schemaProblems(xml.replace('<Label resid="Tab.Label"/>', '<Labels/>'), schemas)).not.toEqual([]);
});
