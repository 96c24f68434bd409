import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { clusters } from '.';

export const words: WordsOf<typeof clusters> = {
  title: 'Поисковые кластеры',
  row: 'один поисковый кластер одного товара в кампании',
  columns: {
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Товары в рекламе».' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    normQuery: { header: 'Поисковый кластер', note: 'Группа похожих запросов, которую WB называет одним из них.' },
    state: { header: 'Показы', note: 'Показывается ли товар по этому кластеру. WB показывает кластеры, у которых было от 100 показов.' },
    bid: { header: 'Ставка', note: 'Ставка, которую вы назначили кластеру. Пусто, если действует общая.' },
    isMinus: { header: 'Минус-фраза', note: '«да», если вы исключили кластер минус-фразой.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: {
    state: { active: 'Идут', excluded: 'Не идут', archived: 'В архиве' },
  },
};
