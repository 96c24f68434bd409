import type { PanelTexts } from '../../locales/panel/texts';
import type { Services } from '../services';

/** What pages say in English, which lies beside the script: under its own names, as a page reads it. */
export function pageTexts({ texts }: Pick<Services, 'texts'>): PanelTexts {
  return JSON.parse(texts.read('page-en')) as PanelTexts;
}
