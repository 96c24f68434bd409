import { byId, make } from './elements';

const DEFAULT_SECONDS = 5;

/** A message in the corner that goes away by itself. */
export function showToast(title: string, message: string, seconds: number | null = null): void {
  const toast = make('div', { class: 'toast' }, ...(title === '' ? [] : [make('b', {}, title)]), make('span', {}, message));
  byId('toasts').append(toast);
  if (seconds !== null && seconds < 0) toast.addEventListener('click', () => toast.remove());
  else setTimeout(() => toast.remove(), 1000 * (seconds ?? DEFAULT_SECONDS));
}
