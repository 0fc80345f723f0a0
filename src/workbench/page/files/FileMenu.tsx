import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { isMac } from '../keys/isMac';
import type { Page } from '../state/page';
import { newWorkbook, openExample, openFile, openSample, reset, saveFile } from './workbooks';

export function FileMenu({ page }: { readonly page: Page }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" size="small" className="ribbon-file">
            File
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void newWorkbook(page)}>New</MenuItem>
            <MenuItem onClick={() => void openSample(page)}>Open sample</MenuItem>
            <MenuItem onClick={() => void openExample(page)}>Open finished example</MenuItem>
            <MenuItem onClick={() => input.current?.click()}>Open .xlsx ...</MenuItem>
            <MenuDivider />
            <MenuItem secondaryContent={isMac() ? 'Command+S' : 'Ctrl+S'} onClick={() => void saveFile(page)}>
              Save .xlsx
            </MenuItem>
            <MenuDivider />
            <MenuItem onClick={() => void reset(page)}>Reset</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="open-xlsx"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void openFile(page, file);
          target.value = '';
        }}
      />
    </>
  );
}
