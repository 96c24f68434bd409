import type { WordsOf } from '../../tables/words';
import type { tariffOptions } from '.';

export const words: WordsOf<typeof tariffOptions> = {
  title: 'Тарифные опции',
  row: 'одна подключённая опция или пакет опций',
  columns: {
    name: { header: 'Опция', note: 'Название опции или пакета из Конструктора тарифов.' },
    status: { header: 'Состояние', note: 'Действует ли опция. Пусто, если она больше не подключена.' },
    commissionRate: { header: 'Цена опции', note: 'Какую долю оборота вы за неё платите.' },
    activatedAt: { header: 'Подключена', note: 'Когда опция подключена, время московское.' },
    expiresAt: { header: 'Нельзя отключить до', note: 'До какого дня опцию нельзя отключить.' },
    periodDuration: { header: 'Срок, дней', note: 'Наименьший срок действия.' },
    includes: { header: 'Что входит', note: 'Опции пакета через запятую.' },
    promotionUntil: { header: 'Цена по акции до', note: 'До какого дня действует сниженная цена.' },
    id: { header: 'Код опции', note: 'Код, под которым опция известна WB.' },
  },
  values: {
    status: { active: 'Действует', pendingActivation: 'Включится завтра', pendingDeactivation: 'Отключится завтра' },
  },
};
