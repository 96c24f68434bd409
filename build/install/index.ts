import { windows } from './ru';
import { drawWindow } from './window';

/** The pictures of an installation by hand, by path from the root. */
export function installPictures(): Record<string, string> {
  return Object.fromEntries(Object.entries(windows).map(([name, window]) => [`docs/images/install/${name}.svg`, drawWindow(window)]));
}
