import type { Cell } from '../../ports/workbook';
import { descending } from '../../sheet/order/sort-key';
import { zeros } from '../../tables/added-up';
import { id as idColumn, integer, money, optional, percent, technical } from '../../tables/columns';
import { type Column, defineTable, type Table, type WireRow } from '../../tables/table';
import { percentOf } from '../percent';
import { defineReport, type Report, type ReportTables } from '../report';
import { totalOf, tradeCells } from './cells';
import { type By, tradeBehind, tradeBy } from './trade';

const SHEETS = ['orders', 'sales'] as const;

/** The code of what has no name. */
const NO_NAME = '#name';

/** What every cut of sales has after its own columns. */
const tradeColumns = () => [
  integer('orders', 90), percent('ordersChange', 90), money('ordersSum', 120), percent('share', 90),
  integer('cancelled', 90), integer('bought', 90), integer('returned', 90), percent('buyoutPercent', 90), money('revenue', 120), integer('odd', 100),
  optional(integer('ordersBefore', 100)), optional(money('sumBefore', 120)), optional(percent('sumChange', 100)), optional(money('forPay', 120)),
  technical(idColumn('line', 160)),
];

type TradeColumn = ReturnType<typeof tradeColumns>[number]['id'];

export interface Cut<Own extends string> {
  /** The column of both sheets by which rows are told apart. */
  by: By;
  /** What stands for a cell of it: rows that have the same are one line. */
  lineOf: (cell: Cell) => string;
  own: readonly Column<Own>[];
  cellsOf: (line: string) => Readonly<Record<Own, Cell>>;
  /** Lines in their own order, and not by what they bring. */
  isInOrder?: true;
}

/** Orders, buyouts and returns of 28 days by whatever is asked for. */
export function salesBy<Id extends string, Own extends string>(id: Id, cut: Cut<Own>): Report<Id, Own | TradeColumn> {
  return defineReport({
    table: tableOf(id, cut.own), group: 'sales', inputs: SHEETS, brings: SHEETS.map((dataset) => ({ dataset, columns: [cut.by] })), isOffByDefault: true,
    ...(cut.isInOrder === true ? {} : { order: [descending('ordersSum'), descending('revenue')] }),
    rows: (tables) => rowsOf(tables, cut),
    behind: (tables, { line }) => tradeBehind(tables, cut.by, (cell) => cut.lineOf(cell) === line),
  });
}

function tableOf<Id extends string, Own extends string>(id: Id, own: readonly Column<Own>[]): Table<Id, Own | TradeColumn> {
  return defineTable<Id, Own | TradeColumn>({
    id,
    columns: [...own, ...tradeColumns()],
    key: ['line'],
    write: 'snapshot',
    whenAbsent: {
      ordersChange: '', buyoutPercent: '', sumChange: '',
      ...zeros(['orders', 'ordersSum', 'share', 'cancelled', 'bought', 'returned', 'revenue', 'odd', 'ordersBefore', 'sumBefore', 'forPay']),
    } as Partial<Record<Own | TradeColumn, number | string>>,
  });
}

function rowsOf<Own extends string>(tables: ReportTables, { by, lineOf, cellsOf, isInOrder }: Cut<Own>): WireRow[] {
  const trade = tradeBy(tables, by, lineOf);
  const total = totalOf(trade, 'ordersSum');
  const lines = [...trade.lines];
  if (isInOrder === true) lines.sort(([a], [b]) => a.localeCompare(b));
  else lines.sort(([, a], [, b]) => b.ordersSum - a.ordersSum || b.revenue - a.revenue);
  return lines.map(([line, sums]) => ({ ...cellsOf(line), line, ...tradeCells(sums, trade), share: percentOf(sums.ordersSum, total) }));
}

/** A line for each name, and one for what has none. */
export function byName(cell: Cell): string {
  return String(cell).trim() || NO_NAME;
}
