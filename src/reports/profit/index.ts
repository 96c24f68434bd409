import { ascending, descending } from '../../sheet/order/sort-key';
import { coded, id, integer, money, month, optional, percent, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { defineTable, type WireRow } from '../../tables/table';
import { currencyCode } from '../../wb/money/finance-words';
import { defineReport, type ReportTables } from '../report';
import { profitRules } from '../profit-rules/rules';
import { BY_SHARE } from './by-share';
import { inOrder } from './in-order';
import { type LineName, linesBehind, linesOf } from './lines';
import { ownColumns, profitColumns, profitParts } from './profit-columns';
import { spreadBy } from './spread';

/** What is left of each article's payout after cost, tax and advertising, month by month; what belongs to no article is a line too. */
export const profit = () => defineReport({
  table: defineTable({
    id: 'profit',
    columns: [
      month('month'), coded(text('vendorCode')), text('title', 220),
      integer('pieces', 90), money('revenue', 120), money('payout', 120),
      money('cost', 130), money('advertising', 110), money('advertDeduction', 140), money('storage', 120), money('tax', 100),
      money('spread', 140), money('profit', 120), percent('margin', 100), integer('odd', 90), text('currency', 80),
      optional(percent('roi', 90)), optional(percent('coverage', 130)),
      optional(money('perPiece', 110)), optional(money('extra', 110)), optional(integer('missing', 130)), optional(integer('nmId', 100)),
      optional(money('forPay', 120)), optional(money('deliveryService', 110)), optional(money('paidStorage')), optional(money('paidAcceptance')),
      optional(money('penalty')), optional(money('deduction', 110)), optional(money('additionalPayment', 130)), optional(money('loyalty', 110)),
      technical(id('line', 140)),
    ],
    // A day that is none would leave the line out of a key.
    key: ['line', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: zeros([
      'pieces', 'revenue', 'payout', 'cost', 'extra', 'advertising', 'advertDeduction', 'storage', 'tax', 'spread', 'profit', 'missing', 'forPay',
      'deliveryService', 'paidStorage', 'paidAcceptance', 'penalty', 'deduction', 'additionalPayment', 'loyalty', 'odd',
    ]),
  }),
  group: 'profit',
  presets: ['owner'],
  inputs: ['finance'],
  also: ['advertStats', 'paidStorage', 'cards'],
  folds: [BY_SHARE],
  reads: ['costs', 'taxes', 'profitRules'],
  isOffByDefault: true,
  highlights: [{ column: 'profit', below: 0, tone: 'bad' }, { column: 'missing', above: 0, tone: 'care' }],
  order: [descending('month'), ascending('currency'), descending('profit')],
  rows: rowsOf,
  behind: (tables, { line, currency }) => linesBehind(tables, (name) => lineOf(name) === line && name.currency === currencyCode(currency), profitParts),
});

function rowsOf(tables: ReportTables): WireRow[] {
  const lines = linesOf(tables).map((line) => ({ ...line, columns: ownColumns(line) }));
  const spread = spreadBy(profitRules(tables).unassigned, lines);
  return inOrder(lines.map((line) => ({ ...line, columns: profitColumns(line.columns, spread.get(line) ?? '') })))
    .map(({ month, vendorCode, title, currency, article, columns }) => ({
      line: lineOf({ month, article }), month: month ?? '', vendorCode: article === null ? '#article' : vendorCode, title, currency, nmId: article ?? '', ...columns,
    }));
}

function lineOf({ month, article }: Pick<LineName, 'month' | 'article'>): string {
  return `${month ?? ''}/${article ?? ''}`;
}
