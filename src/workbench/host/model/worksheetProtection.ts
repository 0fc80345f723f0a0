import { accessDenied } from '../hostError';
import { HostObject } from '../hostObject';
import type { Worksheet } from './worksheet';

/** All cells count as locked; passwords are not modelled. */
export class WorksheetProtection extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super(worksheet.host);
  }
  get Protected(): boolean {
    return this.worksheet.sheet.protected;
  }
  Protect(): void {
    if (this.Protected) throw accessDenied('WorksheetProtection.protect');
    this.book.changeSheet(this.worksheet.id, { protected: true });
  }
  Unprotect(): void {
    this.book.changeSheet(this.worksheet.id, { protected: false });
  }
}
