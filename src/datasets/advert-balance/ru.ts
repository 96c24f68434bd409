import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertBalance } from '.';

export const words: WordsOf<typeof advertBalance> = {
  title: 'Баланс рекламы',
  row: 'деньги рекламного кабинета в одной валюте',
  columns: {
    balance: { header: 'Счёт', note: 'Сколько на счёте WB Продвижения: его пополняете вы.' },
    net: { header: 'Баланс', note: 'Сколько можно потратить на рекламу из будущих продаж. WB считает это сам.' },
    bonus: { header: 'Бонусы', note: 'Бонусы, которые начислил WB.' },
    promo: { header: 'Промо-бонусы', note: 'Сколько промо-бонусов осталось всего.' },
    promoUntil: { header: 'Промо-бонусы сгорают', note: 'Когда сгорит первая часть промо-бонусов, время московское.' },
    currency: columns.currency,
  },
};
