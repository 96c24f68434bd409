import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { buyoutCohorts } from '.';

const share = 'The cell holds a share: 18 % is 0.18.';

export const words: WordsOf<typeof buyoutCohorts> = {
  title: 'Buyouts by week of order',
  about: 'How much of what was ordered in a week was bought, cancelled and returned, and between which bounds it ends when the rest has come.',
  row: 'the orders of one week in one currency',
  columns: {
    week: { header: 'Week from', note: 'Monday of the week of the order. Buyouts and returns count in the week of their order, whenever they happen. A new week stands at the end.' },
    orders: { header: 'Orders', note: 'All orders of the week from “Order feed”. WB gives 31 days, earlier ones stay on the sheet.' },
    bought: { header: 'Bought', note: 'How many of them were bought and not returned.' },
    cancelled: { header: 'Cancelled', note: 'Before receipt, at receipt, or never collected.' },
    returned: { header: 'Returned', note: 'How many of them came back after they were bought, defective ones too.' },
    open: { header: 'Still on the way', note: 'What becomes of these orders is not decided.' },
    buyoutPercent: { header: 'Bought, %', note: `Bought / (bought + cancelled + returned): of decided orders alone. ${share}` },
    least: { header: 'At least, %', note: `Buyouts of the week if nothing of the rest is bought. ${share}` },
    most: { header: 'At most, %', note: `Buyouts of the week if all of the rest is bought. ${share}` },
    ordersSum: { header: 'Sum of orders', note: 'Orders of the week at your price, before WB’s discount.' },
    boughtSum: { header: 'Sum of buyouts', note: 'What was bought of them, at the same price.' },
    unknown: { header: 'Nobody knows', note: 'Orders of more than 31 days that WB no longer shows, last known as placed. They are in no percentage.' },
    odd: { header: 'Rows not understood', note: 'Orders of an unknown state, or with a price that is no number. Usually 0.' },
    currency: columns.currency,
    refused: { header: 'Refused at receipt', note: 'How many of those cancelled were not taken at the pickup point.' },
    expired: { header: 'Never collected', note: 'How many of those cancelled were not collected in time.' },
    line: { header: 'Line code', note: 'For the add-on: the row is found by it.' },
  },
};
