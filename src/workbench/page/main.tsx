import { createRoot } from 'react-dom/client';
import { loadAddin } from './addin';
import { App } from './App';
import './page.css';

const root = document.getElementById('page');
if (root === null) throw new Error('the page has no place for the workbench');

loadAddin().then(
  (addin) => createRoot(root).render(<App addin={addin} />),
  (fault: unknown) => root.replaceChildren(fault instanceof Error ? fault.message : String(fault)),
);
