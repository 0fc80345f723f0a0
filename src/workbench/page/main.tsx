import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Fault } from './parts/PageFault';
import { sentence } from './state/page';
import { startPage } from './startPage';
import './page.css';

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for the workbench');
const root = createRoot(place);

startPage().then(
  (page) => root.render(<App page={page} />),
  (fault: unknown) =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Fault why={sentence(fault)} />
      </FluentProvider>,
    ),
);
