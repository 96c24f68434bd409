import type { WordsOf } from '../../tables/words';
import type { renameCampaigns } from '.';

export const words: WordsOf<typeof renameCampaigns> = {
  title: 'Названия кампаний',
  about: 'Другие названия рекламных кампаний: впишите, проверьте и отправьте.',
  row: 'одна рекламная кампания',
  columns: {
    name: { header: 'Кампания', note: 'Название, какое оно было при обновлении листа «Товары в рекламе».' },
    newName: { header: 'Новое название', note: 'Впишите новое название, не длиннее 100 букв. Пусто — оставить как есть.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    campaign: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
