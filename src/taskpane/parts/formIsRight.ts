import type { FormEvent } from 'react';

/**
 * Whether every field of a submitted form can be used; else the first that cannot gets the focus, where its message
 * is read out. A form is never sent anywhere.
 */
export function formIsRight(event: FormEvent<HTMLFormElement>): boolean {
  event.preventDefault();
  const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
  wrong?.closest('details')?.setAttribute('open', '');
  wrong?.focus();
  return wrong === null;
}
