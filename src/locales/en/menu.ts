import type { MenuTexts } from '../locale';

export const menu = (): MenuTexts => ({
  title: 'WB Таблицы',
  items: {
    connect: 'Connect a shop',
    refreshAll: 'Refresh all',
    refreshSheet: 'Refresh this sheet',
    behind: 'What is this made of?',
    formula: 'Insert a formula…',
    panel: 'Panel',
    sheetInfo: 'What is this sheet?',
    journal: 'Journal',
    stampFormulas: 'Add the stamp to formulas',
    freezeFormulas: 'Freeze formulas',
    share: 'Share with the accountant',
    start: 'How to begin',
    help: 'Help',
  },
  more: 'More',
});
