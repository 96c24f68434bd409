import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { joinPromotions } from '.';

export const words: WordsOf<typeof joinPromotions> = {
  title: 'Join promotions',
  about: 'Puts items into WB’s promotions at the planned price and shows what becomes of price and profit. Automatic promotions are not here. WB’s API lets nobody leave one.',
  row: 'one item in one promotion',
  columns: {
    promotion: { header: 'Promotion', note: 'Its name in WB’s calendar.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    state: { header: 'Now', note: 'Whether the item takes part. To leave, raise its price above the planned one on the sheet of prices, or leave in the cabinet.' },
    price: { header: 'Price now', note: 'The price with your discount.' },
    planPrice: { header: 'Price in it', note: 'The planned price, above which the item does not take part. WB sets it.' },
    change: { header: 'Change', note: 'By how many percents the price changes.' },
    profit: { header: 'Profit a piece', note: 'Profit of a piece in the last month, of the report of profit. Empty without that report.' },
    planProfit: { header: 'Profit in it', note: 'An estimate: profit of a piece plus the difference of price times the share of revenue that reaches you.' },
    newState: { header: 'To do', note: 'Enter: join. The price is set at once, even before the promotion begins. Empty does nothing.' },
    floor: { header: 'Not below', note: 'Enter the price below which the item must not be sold. Where the promotion’s price is lower, the row is not sent.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    currency: columns.currency,
    promotionId: { header: 'Promotion number', note: 'The number by which WB knows the promotion.' },
  },
  values: { state: { in: 'takes part', out: 'does not' }, newState: { in: 'join' } },
};
