import type { Content } from '../../workbook/cell';
import type { Edit } from '../../workbook/edit';
import type { Role } from '../../workbook/style';

/** One line of text, or one row, in a role. */
export const put = (sheet: string, at: string, says: Content | readonly Content[], role: Role): Edit => ({
  kind: 'putCells',
  sheet,
  at,
  cells: [Array.isArray(says) ? (says as readonly Content[]) : [says as Content]],
  style: { role },
});
