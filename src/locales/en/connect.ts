import type { ConnectTexts, Locale, MenuTexts } from '../locale';

export const menu: MenuTexts = {
  title: 'WB Таблицы',
  items: {
    connect: 'Connect a shop',
    refreshAll: 'Refresh all',
    refreshSheet: 'Refresh this sheet',
    panel: 'Panel',
    sheetInfo: 'What is this sheet?',
    journal: 'Journal',
    stampFormulas: 'Add the stamp to formulas',
    freezeFormulas: 'Freeze formulas',
    share: 'Share with the accountant',
    start: 'How to begin',
    help: 'Help',
  },
};

export const connect: ConnectTexts = {
  title: 'Connect a shop',
  label: 'Wildberries token',
  hint: [
    'Open the WB seller cabinet: «Настройки» → «Доступ к API» → «Создать токен».',
    'Tick the categories «Контент», «Аналитика», «Статистика», «Финансы», «Цены и скидки».',
    'Choose «Только чтение» (read only): we change nothing in the shop.',
    'A personal token refreshes more often than a base one: every few minutes instead of hours.',
    'Copy the token at once: WB shows it only one time.',
  ],
  privacy: 'The token is kept in your Google account. It is in no cell and no journal, and other editors of the spreadsheet cannot see it.',
  button: 'Connect',
  cancel: 'Cancel',
  checking: 'Checking the token…',
  success: 'The shop “{shop}” is connected. Token: {type}, valid until {expires}. Categories: {categories}.[ Missing: {missing}.]',
  notScheduled: 'The hourly refresh could not be switched on: Google does not allow it now. Refresh from the menu.',
  replaced: 'The shop “{shop}” was connected already: its token is replaced by the new one.',
};

export const tokenTypes: Locale['tokenTypes'] = {
  personal: 'personal',
  service: 'service',
  base: 'base',
  test: 'test',
};

/** The cabinet is in Russian: its own words in brackets, so that people find the box to tick. */
export const categories: Locale['categories'] = {
  common: 'General',
  content: 'Content (Контент)',
  analytics: 'Analytics (Аналитика)',
  prices: 'Prices and discounts (Цены и скидки)',
  statistics: 'Statistics (Статистика)',
  finance: 'Finance (Финансы)',
};
