import type { MenuTexts } from '../locale';

export const menu = (): MenuTexts => ({
  title: 'WB Таблицы',
  items: {
    connect: 'Подключить магазин',
    refreshAll: 'Обновить всё',
    refreshSheet: 'Обновить этот лист',
    behind: 'Из чего это?',
    formula: 'Вставить формулу…',
    panel: 'Панель',
    sheetInfo: 'Что это за лист?',
    journal: 'Журнал',
    stampFormulas: 'Добавить метку в формулы',
    freezeFormulas: 'Заморозить формулы',
    share: 'Поделиться с бухгалтером',
    start: 'С чего начать',
    help: 'Справка',
  },
  more: 'Ещё',
});
