import type { ConnectTexts, Texts } from '../locale';

export const connect: ConnectTexts = {
  title: 'Connect a shop',
  success: 'The shop “{shop}” is connected. Token: {type}, valid until {expires}. Categories: {categories}.[ Missing: {missing}.]',
  notScheduled: 'The hourly refresh could not be switched on: Google does not allow it now. Refresh from the menu.',
  copied: 'This file already has sheets of WB Таблицы: open the panel and say whether to go on in them.',
  replaced: 'The shop “{shop}” was connected already: its token is replaced by the new one.',
};

export const tokenTypes: Texts['tokenTypes'] = {
  personal: 'personal',
  service: 'service',
  base: 'base',
  test: 'test',
};

/** The cabinet is in Russian: its own words in brackets, so that people find the box to tick. */
export const categories: Texts['categories'] = {
  common: 'General',
  content: 'Content (Контент)',
  analytics: 'Analytics (Аналитика)',
  prices: 'Prices and discounts (Цены и скидки)',
  marketplace: 'Marketplace (Маркетплейс)',
  supplies: 'Supplies (Поставки)',
  statistics: 'Statistics (Статистика)',
  advert: 'Promotion',
  feedbacks: 'Questions and feedbacks',
  buyerChat: 'Chat with buyers (Чат с покупателями)',
  returns: 'Returns by buyers (Возвраты покупателями)',
  documents: 'Documents (Документы)',
  finance: 'Finance (Финансы)',
};

export const permissions: Texts['permissions'] = {
  'spreadsheets.currentonly': 'see and change this spreadsheet',
  'script.container.ui': 'show the panel and windows',
  'script.external_request': 'send requests to WB',
  'script.scriptapp': 'refresh data once an hour',
  'userinfo.email': 'see your e-mail address',
  'script.send_mail': 'send letters to your address',
};
