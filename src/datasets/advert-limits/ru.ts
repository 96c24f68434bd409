import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { advertLimits } from '.';

export const words: WordsOf<typeof advertLimits> = {
  title: 'Дневные лимиты рекламы',
  row: 'дневной лимит одной рекламной кампании',
  columns: {
    campaign: { header: 'Кампания', note: 'Название кампании. Берётся с листа «Товары в рекламе».' },
    enabled: { header: 'Лимит включён', note: '«да», если у кампании есть дневной лимит.' },
    dailyLimit: { header: 'Лимит в день', note: 'Сколько кампания может потратить за день.' },
    spentToday: { header: 'Потрачено сегодня', note: 'Сколько кампания потратила сегодня.' },
    carryOverEnabled: { header: 'Остаток переносится', note: '«да», если неистраченное за день добавляется к следующему.' },
    valid: { header: 'Лимита хватает', note: '«нет», если лимит меньше, чем WB требует для этой кампании.' },
    requiredLimit: { header: 'Нужно не меньше', note: 'Какой дневной лимит WB считает наименьшим для этой кампании.' },
    currency: columns.currency,
    advertId: { header: 'Номер кампании', note: 'Номер, под которым кампания известна WB.' },
  },
};
