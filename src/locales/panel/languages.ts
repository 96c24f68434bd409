/** Each language by its own name, whatever the page is in. */
export const LANGUAGE_NAMES = { ru: 'Русский', en: 'English' } as const;

export const LANGUAGE_LABEL = 'Язык / Language';
