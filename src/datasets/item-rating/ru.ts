import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import { period } from '../stock-turnover/ru';
import type { itemRating } from '.';

const gained = 'Насколько за последние 30 дней стало больше таких оценок. Со знаком минус — их стало меньше.';

export const words: WordsOf<typeof itemRating> = {
  title: 'Рейтинг товаров',
  row: 'один товар: рейтинг и новые оценки за последние 30 дней',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    feedbackRating: { header: 'Рейтинг по отзывам', note: 'Средняя оценка покупателей сейчас, до 5.' },
    rating: { header: 'Рейтинг карточки', note: 'Как WB оценивает заполнение карточки, до 10.' },
    feedbackCount: { header: 'Новых отзывов', note: 'Насколько за последние 30 дней стало больше отзывов.' },
    fiveStar: { header: '5 звёзд', note: gained },
    fourStar: { header: '4 звезды', note: gained },
    threeStar: { header: '3 звезды', note: gained },
    twoStar: { header: '2 звезды', note: gained },
    oneStar: { header: '1 звезда', note: gained },
    disqualified: { header: 'Исключены из рейтинга', note: 'Сколько отзывов WB не учитывает в рейтинге.' },
    isShadowed: { header: 'Скрыт', note: '«да», если WB скрыл товар из каталога.' },
    percentile: { header: 'Лучше других, %', note: 'У какой доли товаров этого предмета у других продавцов рейтинг ниже.' },
    pinnedFeedback: { header: 'Есть закреплённый отзыв', note: '«да», если в карточке закреплён отзыв.' },
    subjectName: columns.subject,
    brandName: columns.brand,
    tagName: { header: 'Ярлык', note: 'Ярлык, которым вы отметили товар в кабинете. Пусто, если ярлыка нет.' },
    ...period,
  },
};
