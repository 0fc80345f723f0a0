/** The variables that no theme sets; Fluent names them with a value to fall back on. */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Stands for Fluent's own table of its 500 variables, which is 7 KB gzipped of one rule. Two of its components read one
 * name each as they load, which would bring all of it.
 */
export const tokens = new Proxy<Readonly<Record<string, string>>>(
  {},
  {
    get: (_, name) =>
      String(name) in layers ? `var(--${String(name)}, ${layers[String(name)]})` : `var(--${String(name)})`,
  },
);
