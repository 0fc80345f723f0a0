import type { SaveStatus } from '../files/autosave';

export function saySaved(status: SaveStatus): string {
  switch (status.kind) {
    case 'nothing':
      return 'Nothing to save yet';
    case 'waiting':
      return 'Changed';
    case 'saving':
      return 'Saving in this browser ...';
    case 'saved':
      return `Saved in this browser ${new Date(status.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
    case 'elsewhere':
      return 'A copy that is not saved: the workbook is open in another tab';
    case 'refused':
      return `Not saved in this browser: ${status.why}`;
  }
}
