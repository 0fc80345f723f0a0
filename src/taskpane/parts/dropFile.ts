import type { DragEvent, HTMLAttributes } from 'react';

/** Spread over an element, takes the files that are dropped on it. */
export const dropFile = (onFile: (file: File) => void): Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDrop'> => ({
  onDragOver: (event: DragEvent) => event.preventDefault(),
  onDrop: (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onFile(file);
  },
});
