import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { minusClusters } from '.';

export const words: WordsOf<typeof minusClusters> = {
  title: 'Минус-фразы',
  about: 'По каким запросам товар кампании не показывать. Список заменяется целиком.',
  row: 'один товар в одной кампании',
  columns: {
    name: { header: 'Кампания', note: 'Название рекламной кампании.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    minus: { header: 'Минус-фразы сейчас', note: 'Какие фразы исключены, как было при обновлении листа «Поисковые кластеры».' },
    newMinus: { header: 'Новые минус-фразы', note: 'Впишите все фразы, по одной в строке: прежние, которых здесь нет, WB уберёт. Минус — убрать все. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    nmId: columns.nmId,
    campaign: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
