import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';

interface Props {
  readonly says: string;
  /** Read by a screen reader in place of the short text. */
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens the choice of a file; the same file may be chosen twice in a row. */
export function FileButton({ says, label, onFile }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" aria-label={label} onClick={() => input.current?.click()}>
        {says}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        hidden
        aria-hidden
        tabIndex={-1}
        data-testid={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
