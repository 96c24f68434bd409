import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { clusterStats } from '.';

export const words: WordsOf<typeof clusterStats> = {
  title: 'Кластеры по дням',
  row: 'один поисковый кластер одного товара в кампании за день',
  columns: {
    date: { header: 'День', note: 'День показов, время московское.' },
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Товары в рекламе».' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    normQuery: { header: 'Поисковый кластер', note: 'Группа похожих запросов, которую WB называет одним из них.' },
    spend: { header: 'Расход', note: 'Сколько потрачено на этот кластер за день.' },
    views: { header: 'Показы', note: 'Сколько раз товар показали. Пусто, если вы платите за клики.' },
    clicks: { header: 'Клики', note: 'Сколько раз кликнули.' },
    ctr: { header: 'CTR', note: 'Доля показов, после которых кликнули. Пусто, если вы платите за клики.' },
    cpc: { header: 'Цена клика', note: 'Во сколько в среднем обошёлся клик.' },
    atbs: { header: 'В корзину', note: 'Сколько раз товар положили в корзину.' },
    orders: { header: 'Заказы', note: 'Сколько заказов WB отнёс на этот кластер.' },
    shks: { header: 'Заказано, шт.', note: 'Сколько штук в этих заказах.' },
    avgPos: { header: 'Средняя позиция', note: 'На каком месте выдачи товар стоял в среднем.' },
    cpm: { header: 'Цена 1000 показов', note: 'Во сколько в среднем обошлась тысяча показов.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
