import { Range } from './range';
import type { Model } from './model';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export const excelModel: Model = {
  workbook: (host) => new Workbook(host),
  worksheet: (host, id) => new Worksheet(host, id),
  range: (host, place) => new Range(host, place),
};
