import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { searchArticles } from '.';

export const metrics = {
  avgPosition: { header: 'Средняя позиция', note: 'На каком месте в поиске товар стоял в среднем. Чем меньше, тем выше.' },
  visibility: { header: 'Видимость, %', note: 'С какой вероятностью покупатель увидит карточку в поиске. В ячейке доля: 18 % — это 0,18.' },
  openCard: { header: 'Переходы из поиска', note: 'Сколько раз карточку открыли из поиска.' },
  addToCart: { header: 'В корзину из поиска', note: 'Сколько раз товар из поиска положили в корзину.' },
  openToCart: { header: 'Конверсия в корзину, %', note: 'Какая доля переходов из поиска закончилась корзиной.' },
  orders: { header: 'Заказы из поиска', note: 'Сколько раз товар из поиска заказали.' },
  cartToOrder: { header: 'Конверсия в заказ, %', note: 'Какая доля корзин из поиска стала заказом.' },
};

export const words: WordsOf<typeof searchArticles> = {
  title: 'Поиск по товарам',
  row: 'один товар в поиске за один день',
  columns: {
    date: { header: 'День', note: 'День по московскому времени.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    name: columns.title,
    ...metrics,
    isAdvertised: { header: 'В рекламе', note: '«да», если товар в это время рекламировали в поиске.' },
    rating: { header: 'Оценка карточки', note: 'Как WB оценивает заполнение карточки, до 10.' },
    feedbackRating: { header: 'Оценка покупателей', note: 'Средняя оценка в отзывах, до 5.' },
    minPrice: { header: 'Цена от', note: 'Самая низкая цена размера с вашей скидкой, без скидки WB.' },
    maxPrice: { header: 'Цена до', note: 'Самая высокая цена размера с вашей скидкой, без скидки WB.' },
    isSubstitutedSKU: { header: 'По подменному артикулу', note: '«да», если товар искали по подменному артикулу.' },
    brandName: columns.brand,
    subjectName: columns.subject,
    currency: columns.currency,
  },
};
