import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import { lines } from '../finance-lines/en';
import type { profit } from '.';

const charge = (what: string): string => `${what} From the sheet “Finance”. The payout is already less by it.`;

export const words: WordsOf<typeof profit> = {
  title: 'Profit',
  about: 'What you have earned on each article in a month, after cost, advertising and tax.',
  row: 'one article in one month, with a line “no article” for what WB has not charged to any',
  columns: {
    month: { header: 'Month', note: 'First day of the month. Rows belong to it by their operation date on the sheet “Finance”, so it does not match WB’s weekly reports.' },
    vendorCode: { ...columns.supplierArticle, note: 'Your article from the card. “no article” holds storage, deductions and all that WB has not charged to an article. Whether it is spread over articles is chosen on “Profit rules”.' },
    title: columns.title,
    pieces: { header: 'Sold, pieces', note: 'Pieces sold less pieces returned. A compensation sells none. From the sheet “Finance”.' },
    revenue: { header: 'Revenue', note: 'Sales less returns at the prices that buyers paid. From the sheet “Finance”. WB does not pay you this sum.' },
    payout: { header: 'Payout', note: 'WB’s payout for this article: due for goods less logistics, storage, acceptance, penalties, deductions, corrections and loyalty. All lines together equal “Finance”, each rounded to the kopeck.' },
    cost: { header: 'Cost of goods', note: 'Pieces sold × cost on the day of the operation, from the sheets “Cost prices” and “Cost prices by date”. Empty where the cost of any piece is not known.' },
    extra: { header: 'Other costs', note: 'Pieces sold × other costs per piece, from the sheet “Cost prices”.' },
    advertising: {
      header: 'Advertising',
      note: 'Spent on the article by the sheet “Advertising statistics”, for the days that “Finance” has. Empty where statistics do not cover the month: advertising is then in deductions alone. The rule can be changed on “Profit rules”.',
    },
    advertDeduction: {
      header: 'Ad deductions given back',
      note: 'The payout is already less by deductions for WB promotion. Where advertising is taken by statistics they are added back, so that it counts once. Empty without statistics.',
    },
    storage: {
      header: 'Storage by article',
      note: 'Storage of the article by “Paid storage”, for the days of “Finance”. On the line “no article”, with a minus, what articles have taken over; a month adds up to nothing. Empty where that sheet does not cover the month, or where “Profit rules” say so.',
    },
    spread: {
      header: 'Share of what has no article',
      note: 'What the article has taken over of the line “no article”: by revenue or by pieces, as chosen on the sheet “Profit rules”. A month adds up to nothing. Empty where the line stands apart.',
    },
    tax: { header: 'Tax', note: 'By the rates on the sheet “Taxes”. Empty while there is none: profit is then before tax. Compensation of loyalty discounts is not taxed here.' },
    profit: {
      header: 'Profit',
      note: 'Payout − cost of goods − other costs − advertising + ad deductions given back − storage by article − tax + share of what has no article. Empty where the cost is not known, because profit would be too high.',
    },
    margin: { header: 'Margin', note: 'Profit / revenue.' },
    roi: { header: 'ROI', note: 'Profit / (cost of goods + other costs + advertising).' },
    coverage: { header: 'Cost known, %', note: 'For what part of the pieces sold there is a cost on the day of the operation.' },
    missing: { header: 'Pieces without cost', note: 'Pieces sold whose cost is not known. Add up the column to see how many are not in the month’s profit.' },
    perPiece: { header: 'Profit per piece', note: 'Profit / pieces sold. Empty where nothing is sold.' },
    forPay: { header: 'Due for goods', note: 'Sales less returns after WB’s commission. From the sheet “Finance”.' },
    deliveryService: { header: 'Logistics', note: charge('Delivery to buyers and back.') },
    paidStorage: { header: 'Storage', note: charge('Storage in WB warehouses, as WB has withheld it. Nearly always on the line “no article”; by article it is in “Storage by article”.') },
    paidAcceptance: { header: 'Acceptance', note: charge('Paid acceptance and handling.') },
    penalty: { header: 'Penalties', note: charge('Penalties; a minus means that one was cancelled.') },
    deduction: { header: 'Other deductions', note: charge('Advertising, subscriptions and other services, all together.') },
    additionalPayment: { header: 'Reward correction', note: charge('A correction of WB’s reward.') },
    loyalty: { header: 'Loyalty', note: charge('Buyers’ points and the fee for the loyalty programme.') },
    odd: { header: 'Rows not understood', note: 'Rows with a type of document that we do not know, or with no number. Their sums are not here.' },
    currency: columns.currency,
    nmId: { ...columns.nmId, note: 'Number of the card on Wildberries. Empty on the line “no article”.' },
    line: lines.line,
  },
  values: { vendorCode: { '#article': 'no article' } },
};
