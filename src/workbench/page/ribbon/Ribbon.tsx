import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import { FileMenu } from '../files/FileMenu';
import { keysOf } from '../keys/shortcut';
import { isMac } from '../keys/isMac';
import type { Page } from '../state/page';
import type { Control } from './readRibbon';
import { runControl } from './runControl';

/** The tabs of the manifest with their groups, and the page's own menu of files before them. */
export function Ribbon({ page }: { readonly page: Page }): ReactElement {
  const { session, book, changed } = useStore(page.state);
  const tabs = page.ribbon.tabs.filter(({ id }) => session?.state.tabs.get(id) !== false);
  return (
    <header className="ribbon">
      <div className="ribbon-top">
        <FileMenu page={page} />
        {tabs.map(({ id, label }) => (
          <span key={id} id={id} className="ribbon-tab">
            {label}
          </span>
        ))}
        <h1 className="workbook" title={changed ? `${book.name}: has changes that are in no file` : book.name}>
          {book.name}
          {changed && <span aria-label="changed"> •</span>}
        </h1>
        <span className="ribbon-what">Workbench: a spreadsheet to try the add-in in</span>
      </div>
      {tabs.map(({ id, label, groups }) => (
        <div key={id} role="toolbar" aria-label={label} className="ribbon-groups">
          {groups.map((group) => (
            <div key={group.id} id={group.id} role="group" aria-label={group.label} className="ribbon-group">
              <div className="ribbon-buttons">
                {group.controls.map((control) => (
                  <RibbonButton key={control.id} page={page} control={control} />
                ))}
              </div>
              <div className="ribbon-group-label" aria-hidden>
                {group.label}
              </div>
            </div>
          ))}
        </div>
      ))}
    </header>
  );
}

function RibbonButton({ page, control }: { readonly page: Page; readonly control: Control }): ReactElement {
  const { session, running } = useStore(page.state);
  const { id, label, tip, icon } = control;
  const busy = running.includes(id);
  const enabled = session !== null && session.state.buttons.get(id) !== false;
  const keys = keysOf(page.addin.shortcuts, control.command ?? 'openPane', isMac());
  return (
    <Tooltip relationship="description" content={keys === null ? tip : `${tip} (${keys})`} showDelay={500}>
      <Button
        id={id}
        className="ribbon-button"
        appearance="subtle"
        disabledFocusable={!enabled || busy}
        aria-busy={busy}
        icon={busy ? <Spinner size="small" /> : <img src={icon} width={32} height={32} alt="" />}
        onClick={() => void runControl(page, control)}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
