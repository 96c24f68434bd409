import type { WordsOf } from '../../tables/words';
import type { news } from '.';

export const words: WordsOf<typeof news> = {
  title: 'Новости WB',
  row: 'одна новость портала продавцов',
  columns: {
    date: { header: 'Дата', note: 'Когда WB опубликовал новость, время московское.' },
    header: { header: 'Новость', note: 'Заголовок новости.' },
    types: { header: 'Темы', note: 'Темы новости через запятую.' },
    content: { header: 'Текст', note: 'Текст новости целиком.' },
    id: { header: 'Номер новости', note: 'Номер, под которым новость известна WB.' },
  },
};
