import { requirements } from './requirements';

/** What the surroundings of a page know of the add-in in it. */
export interface AddinFacts {
  readonly url: string;
  readonly name: string;
  readonly conversation: string;
  readonly control: string;
  readonly hostOrigin: string;
}

/** 1: shared runtime, 2: custom functions. */
const flags = '3';
const correlation = '00000000-0000-0000-0000-000000000001';
const hostInfo = (separator: string): string =>
  ['Excel', 'Web', '16.01', 'en-US', correlation, '', '', flags].join(separator);

/** The name of the window that the page runs in; office.js finds its surroundings by it. */
export const windowName = ({ conversation, control, hostOrigin }: AddinFacts): string =>
  JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: hostInfo('|'),
    xdmInfo: [conversation, control, hostOrigin].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });

/** Where the page is asked for: its address also names its surroundings, for scripts that run before office.js. */
export const frameAddress = ({ url }: AddinFacts): string => {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search === '' ? '?' : `${search}&`}_host_Info=${hostInfo('$')}`;
};

/** The answer to the first question of office.js; the fields up to `_reason` are mandatory. */
export const appContext = (addin: AddinFacts, settings: ReadonlyMap<string, string>): object => ({
  _id: addin.control,
  _appName: 16,
  _appVersion: '16.01',
  _appUILocale: 'en-US',
  _dataLocale: 'en-US',
  _docUrl: 'https://localhost/Book1.xlsx',
  _clientMode: 1,
  _settings: [...settings],
  _reason: 'inserted',
  _appMinorVersion: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: '',
  _appInstanceId: addin.control,
  _requirementMatrix: JSON.stringify(requirements),
  _dialogRequirementMatrix: JSON.stringify({ dialogapi: 1.2, dialogorigin: 1.1 }),
  _hostCustomMessage: '',
  _hostFullVersion: '16.0.18000.1',
  _clientWindowHeight: 600,
  _clientWindowWidth: 320,
  _addinName: addin.name,
  _appDomains: [new URL(addin.url).origin],
  _featureGates: {},
  _initialDisplayMode: 2,
  _wacHostEnvironment: '0',
  _isFromWacAutomation: false,
  _marketplaceType: '',
});
