import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { blockedCards } from '.';

export const words: WordsOf<typeof blockedCards> = {
  title: 'Заблокированные карточки',
  row: 'одна причина, по которой карточка заблокирована',
  columns: {
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    reason: { header: 'Причина', note: 'Почему WB заблокировал карточку. Слова самого WB.' },
    isBlocked: { header: 'Заблокирована', note: '«да», пока карточка есть в списке WB. «нет» — WB её больше там не показывает.' },
    brand: columns.brand,
  },
};
