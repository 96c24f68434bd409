import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { dbsDeliveryCosts } from '.';

export const words: WordsOf<typeof dbsDeliveryCosts> = {
  title: 'DBS delivery costs',
  row: 'one delivery that the buyer pays for',
  columns: {
    groupID: columns.groupId,
    cost: { header: 'Delivery cost', note: 'What the buyer pays for delivery, in the currency of your country. The group is in the sheet “DBS orders”.' },
    currency: columns.currency,
    saleCost: { header: 'Cost in sale currency', note: 'The same sum in the buyer’s currency.' },
    saleCurrency: columns.assembly.saleCurrency,
  },
};
