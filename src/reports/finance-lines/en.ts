import * as columns from '../../tables/en';

const charge = (what: string): string => `${what} Taken off.`;

export const month = { header: 'Month', note: 'First day of the month. A row belongs to a month by its date on the sheet “Finance”.' };

/** Lines without a name of their own. */
export const names = { '#article': 'no article', '#name': 'not named' };

export const lines = {
  quantity: { header: 'Sold, pcs', note: 'Pieces sold less pieces returned, from the sheet “Finance”. Compensation for a lost item is no piece.' },
  retailAmount: { header: 'Sold', note: 'Sales less returns at the prices that buyers paid. It is not what comes to the account.' },
  payout: { header: 'Payout', note: 'Due for goods less logistics, storage and every deduction. All lines of the sheet together come to WB’s reports of the same days; each is rounded to a kopeck.' },
  price: {
    header: 'At your price',
    note: 'Sales less returns at the price after your discount, before WB’s. Empty until the sheet “Finance” has the column of the price after your discount.',
  },
  commission: { header: 'WB’s commission', note: 'Sold less due for goods: WB’s reward and acquiring, less the discount that WB gave itself. That is why it may be negative.' },
  forPay: { header: 'Due for goods', note: 'Sales less returns after WB’s commission, before logistics and services.' },
  deliveryTo: { header: 'Logistics to buyers', note: charge('Delivery to buyers: rows whose kind says so.') },
  deliveryBack: { header: 'Logistics back', note: charge('All other logistics: from buyers, and corrections.') },
  paidStorage: { header: 'Storage', note: charge('Storage in WB warehouses. WB does not split it by article: all of it is in the line without one.') },
  paidAcceptance: { header: 'Acceptance', note: charge('Paid acceptance and handling.') },
  penalty: { header: 'Penalties', note: charge('Penalties. A minus means that one was taken back.') },
  advertising: { header: 'Advertising', note: charge('Deductions for WB Promotion and other advertising: paid out of the payout, which is not what was spent day by day.') },
  subscriptions: { header: 'Subscriptions', note: charge('Deductions for Jam and other subscriptions.') },
  transit: { header: 'Transit', note: charge('Deductions for transit supplies.') },
  others: { header: 'Other deductions', note: charge('All other deductions. What each is for stands on the sheet “Finance”.') },
  additionalPayment: { header: 'Reward correction', note: charge('A correction of WB’s reward.') },
  cashbackAmount: { header: 'Loyalty points', note: charge('Withheld for buyers’ points.') },
  cashbackCommissionChange: { header: 'Loyalty participation', note: charge('The fee for the loyalty programme.') },
  odd: { header: 'Rows not understood', note: 'Rows with a type of document that we do not know, or with no number. Their sums are not here; the rows are on the sheet “Finance”.' },
  acquiring: { header: 'Acquiring', note: 'For reference: it is within “WB’s commission”. Empty until the sheet “Finance” has the column of acquiring.' },
  take: { header: 'WB’s full take', note: 'At your price less due for goods: commission and acquiring without WB’s own discount. Empty where “At your price” is.' },
  rows: { header: 'Rows', note: 'How many rows of the sheet “Finance” are added up.' },
  currency: columns.currency,
  line: { header: 'Line', note: 'The line is found and renewed by this, so keep the column.' },
};
