import { ThemeService, type Injector } from '@univerjs/core';

/** Light or dark as the system wishes, like the rest of the page; returns how to stop. */
export function followTheme(injector: Injector): () => void {
  const theme = injector.get(ThemeService);
  const wish = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => theme.setDarkMode(wish.matches);
  follow();
  wish.addEventListener('change', follow);
  return () => wish.removeEventListener('change', follow);
}
