/** What changes a workbook, loaded in one go. */
export { apply, surveyAndPlan } from './apply';
export { freeze } from './freeze/freeze';
export { unfreeze } from './freeze/unfreeze';
