import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { markOrders } from '.';

export const words: WordsOf<typeof markOrders> = {
  title: 'Mark orders',
  about: 'Codes of «Честный знак», UIN, IMEI, GTIN, expiry dates and customs declarations of orders: enter or scan them, check and send.',
  row: 'one kind of code of one order',
  columns: {
    createdAt: columns.assembly.createdAt,
    scheme: { header: 'Scheme', note: 'FBS, DBS when you bring it, DBW when a courier of WB does, PICKUP when the buyer comes.' },
    article: columns.supplierArticle,
    title: columns.title,
    supplyId: columns.fbsSupplyId,
    order: columns.assemblyId,
    mark: { header: 'Kind of code', note: 'sgtin of «Честный знак», uin, imei, gtin, expiration, customsDeclaration. Add a row for another one.' },
    value: { header: 'Code', note: 'As it was when the sheet of labels was refreshed.' },
    newValue: { header: 'New code', note: 'Enter the code. Several with a space between. A date as 12.09.2030. A declaration outside FBS: number, space and country. Empty leaves it, «-» takes it away.' },
    decision: { header: 'Check', note: 'Whether WB takes the code. A supply cannot go before a required code is taken.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
  values: { decision: columns.labelDecisions },
};
