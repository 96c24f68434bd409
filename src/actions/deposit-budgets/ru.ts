import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { depositBudgets } from '.';

export const words: WordsOf<typeof depositBudgets> = {
  title: 'Пополнить бюджеты',
  about: 'Деньги на рекламные кампании: каким должен стать бюджет и откуда взять. Каждое пополнение подтверждается отдельно, вернуть его нельзя.',
  row: 'одна рекламная кампания',
  columns: {
    campaign: { header: 'Кампания', note: 'Название рекламной кампании.' },
    total: { header: 'Бюджет', note: 'Сколько было на кампании при обновлении листа «Бюджеты кампаний».' },
    newTotal: { header: 'Довести до', note: 'Впишите, каким должен стать бюджет, целое число. Спишется разница, не меньше 1000. Если бюджет уже такой, ничего не уйдёт.' },
    source: { header: 'Откуда', note: 'Впишите: счёт, баланс или бонусы.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: { source: { 0: 'счёт', 1: 'баланс', 3: 'бонусы' } },
};
