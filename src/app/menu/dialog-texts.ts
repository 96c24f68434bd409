import type { Dialogs } from '../../locales/dialogs';
import type { Services } from '../services';

/** Texts of dialogs in the user's language, which lie beside the script. */
export function dialogTexts({ locale, texts }: Pick<Services, 'locale' | 'texts'>): Dialogs {
  return JSON.parse(texts.read(`dialogs-${locale.language}`)) as Dialogs;
}
