import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { returnTariffs } from '.';

export const words: WordsOf<typeof returnTariffs> = {
  title: 'Tariffs of returns',
  row: 'the tariffs of one warehouse for goods sent back to you',
  columns: {
    day: { header: 'Day', note: 'The day of these tariffs. Where it is old, WB no longer shows the warehouse.' },
    warehouseName: { header: 'Warehouse', note: 'The warehouse as WB names it.' },
    deliveryDumpSupOfficeBase: { header: 'Pick-up point: first litre', note: 'Return to a pick-up point, first litre.' },
    deliveryDumpSupOfficeLiter: { header: 'Pick-up point: next litre', note: 'Return to a pick-up point, each next litre.' },
    deliveryDumpSupCourierBase: { header: 'Courier: first litre', note: 'Return by courier, first litre.' },
    deliveryDumpSupCourierLiter: { header: 'Courier: next litre', note: 'Return by courier, each next litre.' },
    deliveryDumpSupReturnExpr: { header: 'Not taken: way back', note: 'The way back to the warehouse where nobody took the return, for one piece.' },
    deliveryDumpKgtOfficeBase: { header: 'Bulky: first litre', note: 'Return of bulky goods to a pick-up point, first litre.' },
    deliveryDumpKgtOfficeLiter: { header: 'Bulky: next litre', note: 'Return of bulky goods, each next litre.' },
    deliveryDumpKgtReturnExpr: { header: 'Bulky, not taken', note: 'The way back of bulky goods to the warehouse, for one piece.' },
    deliveryDumpSrgOfficeExpr: { header: 'Not identified', note: 'Return of goods that the warehouse could not identify, for one piece.' },
    deliveryDumpSrgReturnExpr: { header: 'Not identified, not taken', note: 'The way back of such goods to the warehouse, for one piece.' },
    dtNextDeliveryDumpSup: { header: 'Next from', note: 'The day on which the next tariffs of usual returns begin.' },
    dtNextDeliveryDumpKgt: { header: 'Bulky: next from', note: 'The day on which the next tariffs of bulky goods begin.' },
    dtNextDeliveryDumpSrg: { header: 'Not identified: next from', note: 'The day on which the next tariffs of unidentified goods begin.' },
    currency: columns.currency,
  },
};
