import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { recommendedBids } from '.';

export const words: WordsOf<typeof recommendedBids> = {
  title: 'Рекомендуемые ставки',
  row: 'ставки, которые WB советует для товара или его кластера',
  columns: {
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Товары в рекламе».' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    normQuery: { header: 'Поисковый кластер', note: 'Группа похожих запросов. Пусто в строке всего товара.' },
    competitiveBid: { header: 'Конкурентная', note: 'Средняя ставка других продавцов похожих товаров по похожей цене.' },
    leadersBid: { header: 'Лидерская', note: 'Ставка, с которой товары стоят первыми в категории.' },
    top2: { header: 'Топ-ставка', note: 'Ставка за первые два места. 0 — для этого предмета её нет.' },
    reachMin: { header: 'Охват 50–60 %', note: 'Ставка за кластер с наименьшим охватом.' },
    reachMedium: { header: 'Охват 61–75 %', note: 'Ставка за кластер со средним охватом.' },
    reachMax: { header: 'Охват 76–100 %', note: 'Ставка за кластер с наибольшим охватом.' },
    range1To2: { header: 'Места 1–2', note: 'Ставка за клик для мест 1–2.' },
    range3To10: { header: 'Места 3–10', note: 'Ставка за клик для мест 3–10.' },
    range11To34: { header: 'Места 11–34', note: 'Ставка за клик для мест 11–34.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
