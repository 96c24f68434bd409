import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertStats } from '.';

export const words: WordsOf<typeof advertStats> = {
  title: 'Статистика рекламы',
  row: 'один товар в одной рекламной кампании за один день',
  columns: {
    date: { header: 'День', note: 'День показов, время московское.' },
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Рекламные кампании».' },
    nmId: columns.nmId,
    vendorCode: columns.supplierArticle,
    name: columns.title,
    sum: { header: 'Расход', note: 'Сколько потрачено на рекламу этого товара за день.' },
    views: { header: 'Показы', note: 'Сколько раз рекламу показали.' },
    clicks: { header: 'Клики', note: 'Сколько раз по рекламе перешли в карточку.' },
    ctr: { header: 'CTR', note: 'Доля показов, после которых кликнули: клики разделить на показы.' },
    cpc: { header: 'Цена клика', note: 'Во сколько обошёлся один клик: расход разделить на клики.' },
    atbs: { header: 'В корзину', note: 'Сколько раз товар положили в корзину после рекламы.' },
    orders: { header: 'Заказы', note: 'Сколько заказов WB отнёс на эту рекламу.' },
    shks: { header: 'Заказано, шт.', note: 'Сколько штук в этих заказах.' },
    sum_price: { header: 'Сумма заказов', note: 'На какую сумму эти заказы. Скидку WB (СПП) сумма не учитывает.' },
    cr: { header: 'CR', note: 'Доля кликов, после которых заказали: заказы разделить на клики.' },
    canceled: { header: 'Отменено, шт.', note: 'Сколько штук из этих заказов отменили.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
