import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/** Univer 0.25 looks at the rules of a sheet in an idle moment, and fails when the sheet went away before that. */
export function validateWhatIsThere(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const workbooks = injector.get(IUniverInstanceService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unit, sheet, ranges) => {
    const workbook = workbooks.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheet) ? validate(unit, sheet, ranges) : [];
  };
}
