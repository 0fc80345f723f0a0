import type { PointerEvent, ReactElement } from 'react';
import { narrowest, widest, withinBounds } from './paneWidth';

interface Props {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}
const step = 20;

/** Between sheet and pane: dragged, or moved with the arrow keys. */
export function Divider({ width, onWidth }: Props): ReactElement {
  const drag = ({ currentTarget, pointerId, clientX, buttons }: PointerEvent<HTMLDivElement>): void => {
    if (buttons !== 1) return;
    currentTarget.setPointerCapture(pointerId);
    onWidth(withinBounds(window.innerWidth - clientX));
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + step,
    ArrowRight: width - step,
    Home: widest,
    End: narrowest,
  };
  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      onPointerDown={drag}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const wanted = keys[event.key];
        if (wanted === undefined) return;
        event.preventDefault();
        onWidth(withinBounds(wanted));
      }}
    />
  );
}
