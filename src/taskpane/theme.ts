import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/**
 * Light or dark, as far as the host says: Office's own word first, then the colour behind the pane, then the system's
 * wish.
 */
export function paneTheme(): Theme {
  return isDark() ? webDarkTheme : webLightTheme;
}

/** Excel tells of no change of its theme, so it is read again whenever the pane is shown or gets the focus. */
export function usePaneTheme(): Theme {
  const [theme, setTheme] = useState(paneTheme);
  useEffect(() => {
    const readAgain = () => setTheme(paneTheme());
    const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    document.addEventListener('visibilitychange', readAgain);
    window.addEventListener('focus', readAgain);
    system?.addEventListener('change', readAgain);
    return () => {
      document.removeEventListener('visibilitychange', readAgain);
      window.removeEventListener('focus', readAgain);
      system?.removeEventListener('change', readAgain);
    };
  }, []);
  return theme;
}

function isDark(): boolean {
  const office = globalThis.Office?.context?.officeTheme;
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  if (office?.bodyBackgroundColor) return luminance(office.bodyBackgroundColor) < 0.5;
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}

/** Relative luminance of "#RRGGBB", from 0 (black) to 1; plain weights are enough to tell dark from light. */
function luminance(color: string): number {
  const value = Number.parseInt(color.replace('#', ''), 16);
  return (0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255)) / 255;
}
