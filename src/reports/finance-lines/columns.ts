import { id as idColumn, integer, money, optional, technical, text } from '../../tables/columns';
import { zeros } from '../../tables/added-up';
import { type Column, defineTable, type Table } from '../../tables/table';

/** What every line of finance has, in the order in which it is read: what came, then what was taken off. */
const lineColumns = () => [
  integer('quantity', 80), money('retailAmount', 110), money('payout', 120),
  money('commission', 120), money('forPay', 120),
  money('deliveryTo', 110), money('deliveryBack', 110), money('paidStorage'), money('penalty'), money('advertising', 100), money('others', 110),
  integer('odd', 90), text('currency', 80),
  optional(money('price', 120)), optional(money('take', 130)), optional(money('acquiring', 110)), optional(money('paidAcceptance')), optional(money('subscriptions', 110)), optional(money('transit')),
  optional(money('additionalPayment', 120)), optional(money('cashbackAmount', 110)), optional(money('cashbackCommissionChange', 120)),
  optional(integer('rows', 80)),
];

type LineColumn = ReturnType<typeof lineColumns>[number]['id'] | 'line';

/** The table of a report whose lines are finance rows added up by columns of its own, and by currency. */
export function linesTable<Id extends string, Own extends string>(id: Id, own: readonly Column<Own>[]): Table<Id, Own | LineColumn> {
  const all = lineColumns();
  const sums = all.map((column) => column.id).filter((column) => column !== 'currency');
  return defineTable<Id, Own | LineColumn>({
    id,
    // A key must have a day and no words, and a line may have neither.
    columns: [...own, ...all, technical(idColumn('line', 160))],
    key: ['line', 'currency'],
    mayLack: ['currency'],
    currency: 'currency',
    write: 'snapshot',
    whenAbsent: zeros(sums) as Partial<Record<Own | LineColumn, number>>,
  });
}
