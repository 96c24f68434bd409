import type { WordsOf } from '../../tables/words';
import type { seller } from '.';

export const words: WordsOf<typeof seller> = {
  title: 'Магазины',
  row: 'один магазин, который вы подключили',
  columns: {
    name: { header: 'Продавец', note: 'Юридическое лицо или ИП, на которое открыт кабинет.' },
    tradeMark: { header: 'Название магазина', note: 'Как магазин подписан на сайте WB.' },
    tin: { header: 'ИНН', note: 'ИНН продавца. Записан текстом, чтобы не потерять ноль в начале.' },
    sid: { header: 'ID продавца', note: 'Номер кабинета внутри WB. По нему мы узнаём, что новый токен от того же магазина.' },
  },
};
