import { say, type Page } from '../state/page';
import { openFile } from './workbooks';

const dataFile = /\.(?:csv|txt|tsv)$/iu;

/** A file dropped on the page never takes its place: a workbook is opened, and of others is said where they belong. */
export function hearDrops(page: Page): () => void {
  const over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (/\.xlsx$/iu.test(file.name)) void openFile(page, file);
    else if (dataFile.test(file.name))
      say(page, 'info', `${file.name} holds data: bring it in through the pane at the right, on the step Data.`);
    else
      say(page, 'warning', `${file.name} cannot be opened here: drop an .xlsx workbook, or data as CSV on the pane.`);
  };
  window.addEventListener('dragover', over, { capture: true });
  window.addEventListener('drop', drop, { capture: true });
  return () => {
    window.removeEventListener('dragover', over, { capture: true });
    window.removeEventListener('drop', drop, { capture: true });
  };
}
