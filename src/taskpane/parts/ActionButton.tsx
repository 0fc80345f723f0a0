import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/paneContext';
import { useStore } from '../state/store';

interface Props {
  readonly children: ReactNode;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly size?: 'small';
  readonly id?: string;
  readonly type?: 'submit';
  readonly 'aria-label'?: string;
  readonly onClick?: () => void;
}

/** A button that waits while a task runs. It keeps the focus meanwhile: a person's place is not lost. */
export function ActionButton({ onClick, ...rest }: Props): ReactElement {
  const { tasks } = usePane();
  const busy = useStore(tasks.state).running !== null;
  return <Button {...rest} disabledFocusable={busy} onClick={() => !busy && onClick?.()} />;
}
