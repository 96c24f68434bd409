import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { minBids } from '.';

export const words: WordsOf<typeof minBids> = {
  title: 'Минимальные ставки',
  row: 'минимальные ставки одного товара в кампании',
  columns: {
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Товары в рекламе».' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    search: { header: 'В поиске', note: 'Меньше этой ставки в поиске WB не примет.' },
    recommendation: { header: 'В рекомендациях', note: 'Меньше этой ставки на полках рекомендаций WB не примет.' },
    combined: { header: 'Везде сразу', note: 'Меньше этой единой ставки для поиска и рекомендаций WB не примет.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
