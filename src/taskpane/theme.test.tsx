import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, renderHook } from '@testing-library/react';
import { paneTheme, usePaneTheme } from './theme';

const office = (officeTheme?: object) => Object.assign(globalThis, { Office: { context: { officeTheme } } });
const system = (dark: boolean) =>
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: dark, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
  });
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'matchMedia');
});

test("Office's own word counts first, then the colour behind the pane, then the system's wish, then light", () => {
  system(true);
  office({ isDarkTheme: false, bodyBackgroundColor: '#000000' });
  expect(paneTheme()).toBe(webLightTheme);
  office({ bodyBackgroundColor: '#FFFFFF' });
  expect(paneTheme()).toBe(webLightTheme);
  office({ bodyBackgroundColor: '#262626' });
  expect(paneTheme()).toBe(webDarkTheme);
  office();
  expect(paneTheme()).toBe(webDarkTheme);
  Reflect.deleteProperty(globalThis, 'matchMedia');
  expect(paneTheme()).toBe(webLightTheme);
});

test('the theme is read again when the pane is shown', () => {
  office({ isDarkTheme: false });
  const { result } = renderHook(usePaneTheme);
  office({ isDarkTheme: true });
  expect(result.current).toBe(webLightTheme);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current).toBe(webDarkTheme);
});
