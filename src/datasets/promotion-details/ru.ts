import type { WordsOf } from '../../tables/words';
import type { promotionDetails } from '.';

export const words: WordsOf<typeof promotionDetails> = {
  title: 'Условия акций',
  row: 'условия одной акции и ваше участие',
  columns: {
    name: { header: 'Акция', note: 'Название акции.' },
    startDateTime: { header: 'Начало', note: 'Когда акция начинается, время московское.' },
    endDateTime: { header: 'Конец', note: 'Когда акция заканчивается, время московское.' },
    type: { header: 'Вид', note: 'В автоакцию WB добавляет товары сам.' },
    participationPercentage: { header: 'Участвует', note: 'Доля ваших товаров с остатком, которые уже участвуют.' },
    inPromoActionTotal: { header: 'В акции, шт.', note: 'Сколько ваших товаров участвует.' },
    inPromoActionLeftovers: { header: 'В акции с остатком', note: 'Сколько из них есть в наличии.' },
    notInPromoActionTotal: { header: 'Не в акции, шт.', note: 'Сколько подходящих товаров не участвует.' },
    notInPromoActionLeftovers: { header: 'Не в акции с остатком', note: 'Сколько из них есть в наличии.' },
    exceptionProductsCount: { header: 'Исключено', note: 'Сколько товаров вы исключили из автоакции до её начала.' },
    ranging: { header: 'Подъём в поиске', note: 'При каком участии насколько поднимаются товары.' },
    advantages: { header: 'Что даёт', note: 'Преимущества акции через запятую.' },
    description: { header: 'Описание', note: 'Описание акции.' },
    id: { header: 'Номер акции', note: 'Номер, под которым акция известна WB.' },
  },
  values: {
    type: { regular: 'Акция', auto: 'Автоакция' },
  },
};
