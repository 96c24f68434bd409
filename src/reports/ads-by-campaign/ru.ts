import { words as campaigns } from '../../datasets/campaigns/ru';
import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { burned, lines, verdicts } from '../ad-lines/ru';
import type { adsByCampaign } from '.';

export const words: WordsOf<typeof adsByCampaign> = {
  title: 'Реклама по кампаниям',
  about: 'Во что обошлась каждая кампания за 28 дней, что принесла и сколько ушло впустую.',
  row: 'одна рекламная кампания за последние 28 дней',
  columns: {
    campaign: { header: 'Кампания', note: 'Название рекламной кампании.' },
    status: { header: 'Состояние', note: 'Что с кампанией сейчас. С листа «Рекламные кампании».' },
    ...lines,
    burned,
    articles: { header: 'Товаров', note: 'Сколько товаров показывали за эти дни.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: { verdict: verdicts, ...(campaigns.values?.status === undefined ? {} : { status: campaigns.values.status }) },
};
