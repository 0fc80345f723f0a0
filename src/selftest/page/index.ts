import { registry } from '../registry';
import { showPage } from './showPage';

void Office.onReady(({ host }) => {
  const place = document.getElementById('selftest')!;
  if (host !== Office.HostType.Excel) {
    place.textContent = 'The self-test works in Excel: open it there (docs/selftest.md says how).';
    return;
  }
  // The manifest says by the address which namespace the functions have; without it they are not tried.
  const namespace = new URLSearchParams(location.search).get('namespace');
  showPage(place, registry, namespace);
});
