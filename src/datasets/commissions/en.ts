import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { commissions } from '.';

export const words: WordsOf<typeof commissions> = {
  title: 'WB commissions',
  row: 'the commission of one subject',
  columns: {
    parentName: columns.category,
    subjectName: columns.subject,
    paidStorageKgvp: { header: 'WB warehouse (FBW)', note: 'Commission where goods lie in a WB warehouse. A share in the cell: 18 % is 0.18.' },
    kgvpMarketplace: { header: 'Marketplace (FBS)', note: 'Commission where you pack orders and hand them to WB.' },
    kgvpSupplier: { header: 'Showcase (DBS) and WB courier (DBW)', note: 'Commission where you deliver yourself or a WB courier comes to you.' },
    kgvpSupplierExpress: { header: 'Express showcase (EDBS)', note: 'Commission where you deliver at once yourself.' },
    kgvpPickup: { header: 'Pick-up (C&C)', note: 'Commission where the buyer comes to your shop.' },
    kgvpBooking: { header: 'Booking', note: 'Commission of the model “Booking”.' },
    kgvpPaidStorageUz: { header: 'Uzbekistan: WB warehouse', note: 'Commission of sellers from Uzbekistan, WB warehouse.' },
    kgvpMarketplaceUz: { header: 'Uzbekistan: marketplace', note: 'Commission of sellers from Uzbekistan, FBS.' },
    kgvpSupplierUz: { header: 'Uzbekistan: showcase', note: 'Commission of sellers from Uzbekistan, DBS.' },
    kgvpChina: { header: 'China', note: 'Commission of sellers from China.' },
    kgvpTurkey: { header: 'Türkiye', note: 'Commission of sellers from Türkiye.' },
    kgvpUAE: { header: 'UAE', note: 'Commission of sellers from the UAE.' },
    subjectID: { header: 'Subject number', note: 'The number that WB knows the subject by.' },
  },
};
