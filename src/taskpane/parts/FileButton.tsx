import { useRef, type ReactElement } from 'react';
import { ActionButton } from './ActionButton';

interface Props {
  readonly id: string;
  readonly says: string;
  /** Read by a screen reader in place of the short text. */
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens the choice of a file; the same file may be chosen twice in a row. */
export function FileButton({ id, says, label, onFile }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton id={id} size="small" aria-label={label} onClick={() => input.current?.click()}>
        {says}
      </ActionButton>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        hidden
        data-testid={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
