import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { bidClusters } from '.';

export const words: WordsOf<typeof bidClusters> = {
  title: 'Ставки кластеров',
  about: 'Своя ставка для поискового кластера. Только кампании с ручной ставкой и оплатой за показы.',
  row: 'один кластер одного товара в кампании',
  columns: {
    name: { header: 'Кампания', note: 'Название рекламной кампании.' },
    vendorCode: columns.supplierArticle,
    state: { header: 'Показы', note: 'Показывается ли товар по этому кластеру.' },
    bid: { header: 'Ставка', note: 'Ставка кластера при обновлении листа «Поисковые кластеры». Пусто — действует общая.' },
    newBid: { header: 'Новая ставка', note: 'Впишите ставку за тысячу показов, можно с копейками. Минус — убрать свою ставку. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
    nmId: columns.nmId,
    campaign: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
    cluster: { header: 'Поисковый кластер', note: 'Группа похожих запросов, которую WB называет одним из них.' },
  },
  values: {
    state: { active: 'Идут', excluded: 'Не идут', archived: 'В архиве' },
  },
};
