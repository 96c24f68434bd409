import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { limitCampaigns } from '.';

export const words: WordsOf<typeof limitCampaigns> = {
  title: 'Изменить дневные лимиты',
  about: 'Сколько кампания с оплатой за клики может потратить за день.',
  row: 'дневной лимит одной кампании',
  columns: {
    campaign: { header: 'Кампания', note: 'Название рекламной кампании.' },
    spentToday: { header: 'Потрачено сегодня', note: 'При обновлении листа «Дневные лимиты рекламы».' },
    requiredLimit: { header: 'WB советует не меньше', note: 'При нынешних ставках. С меньшим лимитом бюджет расходуется неравномерно.' },
    dailyLimit: { header: 'Лимит в день', note: 'При обновлении листа «Дневные лимиты рекламы». 0 — лимита нет.' },
    carryOverEnabled: { header: 'Остаток переносится', note: '«да», если неистраченное за день добавляется к следующему.' },
    newLimit: { header: 'Новый лимит', note: 'Впишите рубли в день, можно с копейками. Минус — снять лимит. Пусто — оставить.' },
    newCarryOver: { header: 'Переносить остаток', note: 'Впишите: да или нет. Пусто — оставить, у нового лимита нет.' },
    result: { header: 'Что вышло', note: 'Что WB ответил в последний раз. Подробности в журнале.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
  values: { newCarryOver: { yes: 'да', no: 'нет' } },
};
