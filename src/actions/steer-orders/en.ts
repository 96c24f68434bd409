import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { steerOrders } from '.';

export const words: WordsOf<typeof steerOrders> = {
  title: 'Move orders on',
  about: 'Start assembly, hand over to delivery, mark as given out or cancel orders of FBS, DBS, DBW and pick-up. WB takes none of it back.',
  row: 'one order with which something can still be done',
  columns: {
    createdAt: columns.assembly.createdAt,
    scheme: { header: 'Scheme', note: 'FBS, DBS when you bring it, DBW when a courier of WB does, PICKUP when the buyer comes.' },
    article: columns.supplierArticle,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    warehouseName: columns.assembly.warehouseName,
    status: { header: 'Now', note: 'Step of the order as it was when the sheet of orders was refreshed.' },
    newStatus: { header: 'What to do', note: 'Enter: assemble, deliver, ready, given out, refused or cancel. Empty does nothing. Orders of FBS go with their supply: here they can only be cancelled.' },
    code: { header: 'Buyer’s code', note: 'For DBS, when the order is given out or refused: the code that the buyer names.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    order: columns.assemblyId,
  },
  values: {
    status: columns.supplierStatuses,
    newStatus: { confirm: 'assemble', deliver: 'deliver', prepare: 'ready', receive: 'given out', reject: 'refused', cancel: 'cancel' },
  },
};
