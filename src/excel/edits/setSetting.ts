import type { SetSetting } from '../../workbook/edit';
import { order, type Step } from '../step';

export const setSetting = ({ key, value }: SetSetting): Step[] => [
  order((workbook) => {
    workbook.settings.add(key, value);
  }),
];
