import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { fbsLabels } from '.';

export const words: WordsOf<typeof fbsLabels> = {
  title: 'FBS labelling',
  row: 'one label of one assembly order',
  columns: {
    createdAt: { header: 'Created', note: 'When the assembly order came, Moscow time.' },
    article: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    kind: { header: 'Kind of code', note: '«Честный знак», UIN, IMEI, GTIN, expiry date or customs declaration.' },
    value: { header: 'Code', note: 'What you filled in. Empty where nothing is.' },
    decision: { header: 'Check', note: 'Whether WB takes the code. A supply cannot go before a required code is taken.' },
    supplyId: columns.fbsSupplyId,
    id: columns.assemblyId,
    key: { header: 'WB’s kind', note: 'How WB calls the kind of code.' },
  },
  values: {
    kind: { sgtin: '«Честный знак»', uin: 'UIN', imei: 'IMEI', gtin: 'GTIN', expiration: 'Expiry date', customsDeclaration: 'Customs declaration' },
    decision: columns.labelDecisions,
  },
};
