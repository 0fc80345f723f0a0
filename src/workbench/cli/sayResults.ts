import { roiSheets } from '../../templates/sheetNames';
import type { WorkbookPort } from '../../workbook/port';
import { title } from './print';

/** The calculated cover of the ROI sheets, as finance will read it. */
export async function sayResults(port: WorkbookPort): Promise<void> {
  const rows = await port.readCells(roiSheets.cover, 'A1:C40');
  title('ROI cover');
  for (const [label, value, note] of rows) {
    if (label === null || label === '' || value === null || value === '') continue;
    const shown =
      typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : String(value);
    console.log(`  ${String(label).padEnd(40)} ${shown}${note ? `  ${String(note)}` : ''}`);
  }
}
