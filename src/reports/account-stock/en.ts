import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { accountStock } from '.';

export const words: WordsOf<typeof accountStock> = {
  title: 'Stocks in the books',
  about: 'Stocks of your books beside what WB has, and the difference.',
  empty: 'No stock of your books yet: take it in the panel, “Actions” → “Hand over”.',
  row: 'one good of the books: how many are there, and how many WB has',
  columns: {
    article: { header: 'Article in the books', note: 'Article of the good in your own system.' },
    title: { header: 'Title in the books', note: 'What the good is called in your own system.' },
    barcode: columns.barcode,
    quantity: { header: 'In the books', note: 'Pieces in your own system, all warehouses together.' },
    cost: { header: 'Cost in the books', note: '₽ a piece, on the day in the column of the stock’s date. Empty where the system does not say.' },
    warehouses: { header: 'By warehouse', note: 'Pieces in each warehouse of your own system.' },
    fbs: { header: 'At WB as FBS', note: 'Pieces that you have offered to WB from your warehouses (sheet “Stock of my warehouses”). Empty where that sheet has not come.' },
    difference: { header: 'Difference', note: 'In the books less what is offered as FBS. Below zero you sell what is not there.' },
    wb: { header: 'In WB warehouses', note: 'Pieces in WB’s warehouses (sheet “Stocks”). Not part of the difference.' },
    foundBy: { header: 'Found by', note: 'By what the good was found among the cards of WB.' },
    nmId: columns.nmId,
    readAt: { header: 'Stock as of', note: 'When the stock was got from your own system.' },
    system: { header: 'From', note: 'Which system the stock is of.' },
    source: { header: 'System code', note: 'By this and the code of the good the row is known when stocks are loaded again.' },
    goodId: { header: 'Code in the books', note: 'By this code the good is known when stocks are loaded again.' },
  },
  values: {
    foundBy: { barcode: 'barcode', article: 'article', hand: 'by hand', none: 'not found at WB' },
    system: { '1c': '1C, file', moysklad: 'MoySklad', class365: 'Class365', bitrix24: 'Bitrix24', fresh: '1C:Fresh' },
  },
};
