import { createContext, useContext } from 'react';
import type { Pane } from './pane';

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('a step is drawn outside of the pane');
  return pane;
}
