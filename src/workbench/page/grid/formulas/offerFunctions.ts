import type { Injector } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionsJson } from '../../../host/functions/functionsJson';
import { describe } from './describe';

/** Of Univer alone: no spreadsheet file knows them. */
const foreign = ['IMAGE', 'IMPORTRANGE', 'WEBSERVICE', 'FILTERXML', 'ENCODEURL'];

export interface Functions {
  readonly functionsJson: FunctionsJson;
  readonly namespace: string;
}

/** What the editor of formulas completes and explains: functions that the book can calculate. */
export function offerFunctions(injector: Injector, { functionsJson, namespace }: Functions): void {
  const descriptions = injector.get(IDescriptionService);
  descriptions.unregisterDescriptions(foreign);
  descriptions.registerDescriptions(describe(functionsJson, namespace));
}
