/** What a page says before the server has answered, so it is in the page in both languages. */
export interface OpeningTexts {
  loading: string;
  again: string;
  /** Where the page could not be opened. */
  notOpened: string;
}

export const OPENING: Readonly<Record<'ru' | 'en', OpeningTexts>> = {
  ru: { loading: 'Загружаем…', again: 'Повторить', notOpened: 'Панель не открылась.' },
  en: { loading: 'Loading…', again: 'Try again', notOpened: 'The panel could not be opened.' },
};
