import type { WordsOf } from '../../tables/words';
import type { documents } from '.';

export const words: WordsOf<typeof documents> = {
  title: 'Документы',
  row: 'один документ, который составил WB',
  columns: {
    creationTime: { header: 'Создан', note: 'Когда WB составил документ, время московское.' },
    category: { header: 'Вид документа', note: 'Вид документа по-русски, как в кабинете WB.' },
    name: { header: 'Название', note: 'Название документа у WB.' },
    extensions: { header: 'Форматы', note: 'В каких форматах документ можно скачать в кабинете WB, в разделе документов.' },
    viewed: { header: 'Скачан', note: '«да», если документ уже выгружали в кабинете.' },
    serviceName: { header: 'Код документа', note: 'По этому коду документ находят в кабинете и в обращении к WB.' },
  },
};
