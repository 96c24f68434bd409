import type { WordsOf } from '../../tables/words';
import type { mediaStats } from '.';

export const words: WordsOf<typeof mediaStats> = {
  title: 'Статистика медиарекламы',
  row: 'один баннер за один день',
  columns: {
    date: { header: 'День', note: 'День показов, время московское.' },
    item_name: { header: 'Бренд', note: 'Бренд на баннере.' },
    category_name: { header: 'Где размещён', note: 'Название категории размещения.' },
    views: { header: 'Показы', note: 'Сколько раз баннер показали.' },
    clicks: { header: 'Клики', note: 'Сколько раз на него нажали.' },
    atbs: { header: 'В корзину', note: 'Сколько раз товар положили в корзину.' },
    orders: { header: 'Заказы', note: 'Сколько заказов WB отнёс на баннер. Пусто, если WB не делит их по дням.' },
    item_id: { header: 'Номер баннера', note: 'Номер, под которым баннер известен WB.' },
  },
};
