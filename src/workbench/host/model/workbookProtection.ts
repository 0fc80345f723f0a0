import { accessDenied } from '../hostError';
import { HostObject } from '../hostObject';

/** Protects the structure: sheets can be neither added, deleted, renamed, moved nor shown. Passwords are not modelled. */
export class WorkbookProtection extends HostObject {
  get Protected(): boolean {
    return this.host.structureProtected;
  }
  Protect(): void {
    if (this.host.structureProtected) throw accessDenied('WorkbookProtection.protect');
    this.host.structureProtected = true;
  }
  Unprotect(): void {
    this.host.structureProtected = false;
  }
}
