import type { WordsOf } from '../../tables/words';
import type { setTags } from '.';

/** Source: WB's page of tags, field `color`. */
const COLORS = { D1CFD7: 'серый', FEE0E0: 'красный', ECDAFF: 'фиолетовый', E4EAFF: 'синий', DEF1DD: 'зелёный', FFECC7: 'жёлтый' };

export const words: WordsOf<typeof setTags> = {
  title: 'Изменить ярлыки',
  about: 'Создать, переименовать, перекрасить или удалить ярлыки.',
  row: 'один ярлык',
  columns: {
    tag: { header: 'Номер ярлыка', note: 'Номер внутри WB. Для нового впишите +1, для следующего +2.' },
    name: { header: 'Ярлык', note: 'Как он называется.' },
    color: { header: 'Цвет', note: 'Цвет ярлыка.' },
    newName: { header: 'Новое название', note: 'Впишите название, до 15 букв, или «-», чтобы удалить ярлык. Пусто — оставить.' },
    newColor: { header: 'Новый цвет', note: 'Впишите: серый, красный, фиолетовый, синий, зелёный или жёлтый. Пусто — оставить.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
  },
  values: {
    color: COLORS,
    newColor: COLORS,
  },
};
