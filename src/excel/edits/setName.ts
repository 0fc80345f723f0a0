import type { SetName } from '../../workbook/edit';
import type { Ground } from '../ground';
import { order, type Step } from '../step';

export function setName(edit: SetName, ground: Ground): Step[] {
  const refersTo = edit.refersTo.startsWith('=') ? edit.refersTo : `=${edit.refersTo}`;
  const exists = ground.survey.names.has(edit.name.toLowerCase());
  return [
    order(({ names }) => {
      if (exists) names.getItem(edit.name).formula = refersTo;
      else names.add(edit.name, refersTo);
    }),
  ];
}
