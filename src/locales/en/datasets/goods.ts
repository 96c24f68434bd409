import type { DatasetTexts } from '../../locale';
import * as shared from './shared';

export const stocks: DatasetTexts<'stocks'> = {
  title: 'Stocks',
  columns: {
    vendorCode: shared.supplierArticle,
    nmId: shared.nmId,
    title: shared.title,
    techSize: shared.techSize,
    barcode: shared.barcode,
    warehouseName: {
      header: 'Warehouse',
      note: 'WB’s warehouse. WB shows nearly all in Russia as one; empty when the item is in none.',
    },
    quantity: { header: 'Available', note: 'Pieces that can be ordered now. The row stays, with 0, when the item has run out.' },
    inWayToClient: shared.inWayToClient,
    inWayFromClient: shared.inWayFromClient,
    brand: shared.brand,
    subjectName: shared.subject,
    chrtId: shared.chrtId,
  },
};

export const sellerStocks: DatasetTexts<'sellerStocks'> = {
  title: 'FBS stocks',
  columns: {
    vendorCode: shared.supplierArticle,
    nmId: shared.nmId,
    title: shared.title,
    techSize: shared.techSize,
    barcode: shared.barcode,
    warehouseName: { header: 'Your warehouse', note: 'Seller’s warehouse as you named it in the WB cabinet.' },
    quantity: { header: 'Quantity', note: 'Pieces that you offer from this warehouse.' },
    regionName: { header: 'Warehouse region', note: 'Where WB counts the delivery from.' },
    brand: shared.brand,
    subjectName: shared.subject,
    warehouseId: { header: 'Warehouse ID', note: 'Number of your warehouse inside WB.' },
    chrtId: shared.chrtId,
  },
};

export const cards: DatasetTexts<'cards'> = {
  title: 'Cards',
  columns: {
    vendorCode: shared.supplierArticle,
    nmID: shared.nmId,
    title: shared.title,
    brand: shared.brand,
    subjectName: shared.subject,
    techSize: shared.techSize,
    wbSize: { header: 'Russian size', note: 'Size that the buyer sees. Empty for items without sizes.' },
    barcode: shared.barcode,
    otherBarcodes: { header: 'Other barcodes', note: 'The other barcodes of this size, with spaces between.' },
    photo: { header: 'Photo', note: 'Link to the first photo. The formula IMAGE shows it in a cell.' },
    length: { header: 'Length, cm', note: 'Length of the package from the card. Logistics and storage depend on the dimensions.' },
    width: { header: 'Width, cm', note: 'Width of the package from the card.' },
    height: { header: 'Height, cm', note: 'Height of the package from the card.' },
    weightBrutto: { header: 'Weight, kg', note: 'Weight with the package.' },
    needKiz: { header: 'Needs marking', note: 'Set when the subject is sold only with a Chestny Znak code.' },
    kizMarked: { header: 'Has marking', note: 'Set when the card says that the item is marked.' },
    createdAt: { header: 'Created', note: 'When the card was made, Moscow time.' },
    updatedAt: { header: 'Changed', note: 'When the card was last changed, Moscow time.' },
    imtID: { header: 'Group ID', note: 'The same for joined cards, which buyers see together.' },
    subjectID: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
    chrtID: shared.chrtId,
  },
};

export const prices: DatasetTexts<'prices'> = {
  title: 'Prices',
  columns: {
    vendorCode: shared.supplierArticle,
    nmID: shared.nmId,
    techSizeName: shared.techSize,
    barcode: shared.barcode,
    price: { header: 'Price', note: 'Price before discounts, ₽. Empty when WB no longer shows a price of this size.' },
    discount: { header: 'Discount, %', note: 'Your discount in percent: 18 means 18%.' },
    discountedPrice: { header: 'Discounted price', note: 'Price after your discount, ₽, before WB’s own discount (SPP).' },
    clubDiscount: { header: 'WB Club discount, %', note: 'Your extra discount for members of WB Club.' },
    clubDiscountedPrice: { header: 'WB Club price', note: 'Price for members of WB Club, ₽.' },
    currencyIsoCode4217: shared.currency,
    editableSizePrice: { header: 'Prices by size', note: 'Ticked when sizes of this item may have different prices.' },
    sizeID: shared.chrtId,
  },
};
