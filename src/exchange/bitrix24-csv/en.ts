import { stageOptions } from '../bitrix24/en';
import type { ExchangeWords } from '../exchange';
import { orderFindings, periodOptions } from '../fbs-orders/en';
import { stageLabels } from '../fbs-orders/ru';

export const words: ExchangeWords = {
  title: 'Bitrix24: deals as a file',
  about: 'FBS orders as CSV for the import of deals: where the portal has no REST API, or stands on a server of your own.',
  counted: 'Deals: {count}',
  steps: [
    'In Bitrix24: CRM → Сделки → ⚙ → “Импорт” → download the example. Copy its first line into “Header of the template”: every portal has columns of its own.',
    'Download the file and load it there: UTF-8, the separator of the template, prices with a point.',
    'The import only makes deals: do not load the same day twice.',
  ],
  untried: 'Not tried on a living portal; names of columns are those of the Russian template and may differ. Five minutes to try: choose one day and load the first two lines.',
  options: {
    ...periodOptions, header: { label: 'Header of the template', hint: 'The first line of your portal’s example. Empty: the usual Russian names.' },
    ...stageOptions('The name of the stage in your funnel. Empty: WB’s word.'),
  },
  sums: { orders: 'Sum of orders' },
  findings: {
    ...orderFindings,
    noTitle: 'The header has no column “Название”: copy the first line of the example, all of it.',
    usualHeader: 'The header of your portal is not given: the file has the usual Russian names of columns.',
    leftEmpty: 'Columns of which WB knows nothing stay empty: {count} ({names}).',
  },
  texts: stageLabels,
};
