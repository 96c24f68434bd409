import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { mediaCampaigns } from '.';

export const words: WordsOf<typeof mediaCampaigns> = {
  title: 'Медиакампании',
  row: 'одна кампания WB Медиа',
  columns: {
    name: { header: 'Кампания', note: 'Название медиакампании.' },
    brand: columns.brand,
    type: { header: 'Размещение', note: 'За что вы платите: за дни или за показы.' },
    status: { header: 'Состояние', note: 'Что с кампанией сейчас.' },
    createTime: { header: 'Создана', note: 'Когда кампания создана, время московское.' },
    endTime: { header: 'Завершена', note: 'Когда кампания завершилась, время московское.' },
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: {
    type: { 1: 'По дням', 2: 'По показам' },
    status: { 1: 'Черновик', 2: 'На модерации', 3: 'Отклонена', 4: 'Готова к запуску', 5: 'Запланирована', 6: 'Идут показы', 7: 'Завершена', 8: 'Отменена', 9: 'Остановлена вами', 10: 'Пауза по дневному лимиту', 11: 'Пауза' },
  },
};
