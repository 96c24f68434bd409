import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { joinPromotions } from '.';

export const words: WordsOf<typeof joinPromotions> = {
  title: 'Вступить в акции',
  about: 'Поставить товары в акции WB по плановой цене: видно, что будет с ценой и прибылью. Автоакций здесь нет. Выйти из акции через API WB не даёт.',
  row: 'один товар в одной акции',
  columns: {
    promotion: { header: 'Акция', note: 'Название акции из календаря WB.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    state: { header: 'Сейчас', note: 'Участвует ли товар в акции. Выйти можно так: поднимите цену выше плановой на листе «Изменить цены» или выйдите в кабинете WB.' },
    price: { header: 'Цена сейчас', note: 'Цена с вашей скидкой.' },
    planPrice: { header: 'Цена в акции', note: 'Плановая цена: не выше неё товар участвует. Её поставит WB.' },
    change: { header: 'Изменение', note: 'На сколько процентов изменится цена.' },
    profit: { header: 'Прибыль с шт.', note: 'Прибыль с одной штуки за последний месяц из отчёта «Прибыль». Пусто, если отчёта нет.' },
    planProfit: { header: 'Прибыль в акции', note: 'Оценка: прибыль с шт. плюс разница цены, умноженная на долю выручки, которая доходит до вас.' },
    newState: { header: 'Что сделать', note: 'Впишите: участвовать. Цена встанет сразу, даже если акция ещё не началась. Пусто — ничего.' },
    floor: { header: 'Не ниже', note: 'Впишите цену, ниже которой товар продавать нельзя. Если цена в акции ниже, строка не уйдёт.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
    promotionId: { header: 'Номер акции', note: 'Номер, под которым акция известна WB.' },
  },
  values: { state: { in: 'участвует', out: 'не участвует' }, newState: { in: 'участвовать' } },
};
