import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { pinnedFeedbacks } from '.';

export const words: WordsOf<typeof pinnedFeedbacks> = {
  title: 'Закреплённые отзывы',
  row: 'одно закрепление отзыва',
  columns: {
    changeStateAt: { header: 'Когда', note: 'Когда отзыв закрепили или WB открепил его, время московское.' },
    state: { header: 'Состояние', note: 'Закреплён ли отзыв. Пусто, если вы сами его открепили.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    productValuation: { header: 'Оценка', note: 'Сколько звёзд поставил покупатель. Берётся с листа «Отзывы».' },
    text: { header: 'Отзыв', note: 'Что написал покупатель. Берётся с листа «Отзывы».' },
    pinOn: { header: 'Где закреплён', note: 'В одной карточке или во всех объединённых.' },
    pinMethod: { header: 'За счёт чего', note: 'Что даёт вам право закреплять.' },
    unpinnedCause: { header: 'Почему откреплён', note: 'Почему WB открепил отзыв.' },
    feedbackId: { header: 'Номер отзыва', note: 'Номер, под которым отзыв известен WB.' },
    pinId: { header: 'Номер закрепления', note: 'Номер, под которым закрепление известно WB.' },
  },
  values: {
    state: { pinned: 'Закреплён', unpinned: 'Откреплён' },
    pinOn: { nm: 'Карточка', imt: 'Объединённые карточки' },
    pinMethod: { subscription: 'Подписка', tariff: 'Тарифная опция' },
    unpinnedCause: { sysTariffUnpinned: 'Закончилась подписка или опция', sysLimitReached: 'Исчерпан лимит', sysNoratingUnpinned: 'Отзыв исключён из рейтинга', sysAdditionalSlot: 'Занял место другой карточки' },
  },
};
