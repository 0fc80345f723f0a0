import type { Injector } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { textTable } from './textTable';

/** Univer's own reading drops blank cells at the start and takes the text for HTML. */
export function pasteText(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    paste(html === undefined || html === '' ? (textTable(text ?? '') ?? undefined) : html, text, files);
}
