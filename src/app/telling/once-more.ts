import { isGoogleTrouble } from '../../wb/answer/unforeseen';

/** Does it again where a service of Google has failed, which mostly passes at once: what could not be told is told nowhere else. */
export function onceMore(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isGoogleTrouble(error)) throw error;
    act();
  }
}
