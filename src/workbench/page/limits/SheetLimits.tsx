import { Button, Field, Select, Switch } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from '../../../taskpane/state/store';
import { say, sentence, type Page } from '../state/page';

/** What a planner may do to a sheet that the add-in counts on. */
export function SheetLimits({ page }: { readonly page: Page }): ReactElement {
  const { book } = useStore(page.state);
  const [, again] = useState(0);
  const [chosen, choose] = useState('');
  useEffect(() => book.onChange(({ kind }) => kind !== 'calculated' && again((n) => n + 1)), [book]);
  const sheets = book.sheets();
  const sheet = sheets.find(({ id }) => id === chosen) ?? sheets.find(({ id }) => id === book.selection().sheet);
  if (sheet === undefined) return <div className="drawer-group" />;
  const remove = (): void => {
    try {
      book.deleteSheet(sheet.id);
      say(page, 'info', `The sheet "${sheet.name}" is deleted.`);
    } catch (fault) {
      say(page, 'warning', sentence(fault));
    }
  };
  return (
    <div role="group" aria-label="Sheet" className="drawer-group">
      <Field label="Sheet" size="small">
        <Select size="small" value={sheet.id} onChange={(_, { value }) => choose(value)}>
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label="Protected"
        checked={sheet.protected}
        onChange={(_, { checked }) => book.changeSheet(sheet.id, { protected: checked })}
      />
      <Button size="small" onClick={remove} aria-label={`Delete this sheet: ${sheet.name}`}>
        Delete this sheet
      </Button>
    </div>
  );
}
