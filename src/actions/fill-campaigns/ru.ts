import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fillCampaigns } from '.';

export const words: WordsOf<typeof fillCampaigns> = {
  title: 'Товары кампаний',
  about: 'Добавить товары в кампании и убрать из них. Добавленному WB ставит наименьшую ставку.',
  row: 'один товар в одной кампании',
  columns: {
    name: { header: 'Кампания', note: 'Название рекламной кампании.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    nmId: { header: 'Артикул WB', note: 'Номер карточки. Чтобы добавить товар, впишите внизу его номер и номер кампании.' },
    state: { header: 'Сейчас', note: 'В кампании ли товар, как было при обновлении листа «Товары в рекламе».' },
    newState: { header: 'Что сделать', note: 'Впишите: добавить или убрать. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    campaign: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: {
    state: { in: 'В кампании', out: 'Не в кампании' },
    newState: { in: 'добавить', out: 'убрать' },
  },
};
