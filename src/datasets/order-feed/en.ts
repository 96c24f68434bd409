import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { orderFeed } from '.';

export const words: WordsOf<typeof orderFeed> = {
  title: 'Order feed',
  row: 'one order with its latest status',
  columns: {
    createdAt: { header: 'Ordered', note: 'When the buyer ordered, Moscow time. WB gives the last 31 days.' },
    status: {
      header: 'Status',
      note: 'Where the order stands: ordered, bought, cancelled, returned, or returned because of a defect.',
    },
    updatedAt: { header: 'Status since', note: 'When the order got its present status, Moscow time.' },
    vendorCode: { header: 'Vendor code', note: 'Your own article. WB does not send it here; it comes from the sheet of cards.' },
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    sellerPrice: { header: 'Seller’s price', note: 'Price per piece after your discount, before WB’s. The currency is in the next column.' },
    currency: columns.currency,
    cancelType: {
      header: 'Cancel reason',
      note: 'Why it was cancelled: refused before or at delivery, not collected in time, technical.',
    },
    isMp: { header: 'Seller’s warehouse', note: '“yes” when it goes from your warehouse, empty when from WB’s.' },
    warehouseName: columns.warehouseName,
    warehouseRegion: { header: 'Warehouse district', note: 'Federal district or country of the warehouse. Empty for WB’s own at present.' },
    destinationDistrict: { header: 'Delivery district', note: 'Federal district of the buyer, or the country outside Russia.' },
    destinationCity: { header: 'Delivery city', note: 'Town the order goes to.' },
    isB2b: { header: 'Business buyer', note: '“yes” when a company bought it.' },
    chrtId: columns.chrtId,
    srid: columns.srid,
  },
  values: {
    status: { created: 'Ordered', buyout: 'Bought', cancel: 'Cancelled', return: 'Returned', returnDefective: 'Returned defective' },
    cancelType: { app: 'Refused before delivery', receipt: 'Refused on delivery', expire: 'Not collected in time', other: 'Technical' },
  },
};
