import type { Place } from '../book';
import type { Host } from '../host';
import type { HostObject } from '../hostObject';

/** How the host reaches its object model without knowing the classes. */
export interface Model {
  workbook(host: Host): HostObject;
  worksheet(host: Host, id: string): HostObject;
  range(host: Host, place: Place): HostObject;
}
