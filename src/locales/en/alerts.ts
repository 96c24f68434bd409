import type { AlertTexts } from '../dialogs';

export const alerts: AlertTexts = {
  rules: {
    cover: {
      what: '{subject}: {left} left, enough for less than {value} {value|day|days}',
      none: '{subject}: sold out, and it was being ordered',
      todo: 'Plan a supply. Counted by the orders of 14 days, as the formula WB_COVER does.',
    },
    payout: {
      what: 'Report {subject}: the operations differ from WB’s total to pay by {value} {unit}',
      todo: 'Refresh the finance sheets. If the difference stays, ask WB’s support about that report.',
    },
    blocked: {
      what: '{subject}: WB has taken the card out of sale, reasons: {value}',
      todo: 'The reasons stand on the sheet of blocked cards. Correct the card, or write to WB’s support.',
    },
    quarantine: {
      what: '{subject}: the new price of {value} {unit} is in quarantine, buyers still see the old one',
      todo: 'If the price is right, let it out in WB’s cabinet, under prices and discounts. If not, set another.',
    },
    badReviews: {
      what: '{subject}: {value} bad {value|review|reviews} of 30 days without an answer',
      todo: 'Answer them: panel, Actions, answers to reviews, or in WB’s cabinet.',
    },
    lowRating: {
      what: '{subject}: buyers rate it {value}',
      todo: 'What they complain of is in the report of ratings.',
    },
    notUnderstood: {
      what: '{subject}: {value} {value|row is|rows are} not understood, and missing in formulas',
      todo: 'Look at these rows on the sheet. If WB has a new name for something, update the add-on or write to us.',
    },
  },
  digest: {
    day: '{date}: {orders} {orders|order|orders} for {sum} ₽[, {change} % against the day before].',
    payout: 'To be paid for {from}–{to}: {sum} ₽.',
    ending: 'Products that run out: {soon}, sold out: {over}.',
    mismatches: 'Reports of WB that do not agree: {count}.',
  },
  unasked: 'Could not be checked. {reason}',
  more: 'And {count} more',
  mailSubject: 'WB Таблицы: {file}',
  mailHello: 'Worth a look in the spreadsheet “{file}”:',
  mailEnd: 'This mail comes once a day at most, and to you only. To switch it off: the panel of WB Таблицы in the spreadsheet, section “Health”. {url}',
};
