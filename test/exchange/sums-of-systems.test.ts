import { commissionsOf } from '../../src/exchange/commission/commission';
import type { ExchangeTables, Talk } from '../../src/exchange/exchange';
import { accountingReport, tradeReport } from '../../src/exchange/fresh-report/documents';
import { freshReport } from '../../src/exchange/fresh-report';
import { freshGoods } from '../../src/exchange/fresh/their-goods';
import { moyskladReport } from '../../src/exchange/moysklad-report';
import { chosenOf } from '../../src/exchange/options';
import { codeOf, financeShop, payoutOf, salesLessReturns, thousandths } from '../reports/finance-shop';
import type { Fields } from '../reports/tables';
import { exchangeTablesOf } from './exchange-tables';

const ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const SHOPS = 200;

interface Week { seed: number; report: string; own: readonly Fields[]; tables: ExchangeTables }

/** Weekly reports in roubles of made-up shops with every kind of operation, all goods of which are known there. */
function* weeks(source: string, goodId: (sku: string) => string): Generator<Week> {
  for (let seed = 1; seed <= SHOPS; seed += 1) {
    const finance = financeShop(seed, { decimals: seed % 2 === 0 ? 2 : 3, rows: 60 }).map((row): Fields => ({ ...row, sku: `46000000${String(row['nmId']).padStart(5, '0')}`, vendorCode: `art-${String(row['nmId'])}` }));
    const skus = [...new Set(finance.map(({ sku }) => String(sku)))];
    const tables = exchangeTablesOf({ finance }, { reports: { accountStock: skus.map((sku) => ({ source, goodId: goodId(sku), barcode: sku, article: '' })) } });
    // Of the eighteen weeks or so of a shop every sixth, in each shop another one.
    for (const report of [...new Set(finance.map(({ reportId }) => String(reportId)))].filter((_report, at) => at % 6 === seed % 6)) {
      const own = finance.filter((row) => String(row['reportId']) === report && codeOf(row) === 'RUB');
      if (own.length > 0) yield { seed, report, own, tables };
    }
  }
}

/** Kopecks of what the page shows, by the ids of the sums. */
function shownBy(unit: Talk, { tables, report }: Week, given: Record<string, string> = {}): Record<string, number> {
  return Object.fromEntries(unit.check(tables, chosenOf(unit.options, { report, ...given })).sums.map(({ id, parts }) => [id, Math.round(parts / 100)]));
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((all, row) => all + of(row), 0);
const wholeKopecks = (amount: number): number => Math.sign(amount) * Math.round(Math.abs(amount) / 10) + 0;
const kopecks = (roubles: unknown): number => Math.round(Number(roubles) * 100) + 0;

/** «Реализовано» by the rules as they are written down, and what the document lacks of it: compensations and rounding, which the page names. */
function expectWay(week: Week, shown: Readonly<Record<string, number>>, goods: number): void {
  const { seed, report, own } = week;
  expect({ seed, report, sum: goods + (shown['others'] ?? 0) + (shown['rounding'] ?? 0) }).toEqual({ seed, report, sum: wholeKopecks(thousandths(own, 'retailAmount', salesLessReturns)) });
}

interface Position { quantity: number; price: number; reward: number }
interface MoyskladReport { positions: Position[]; returnToCommissionerPositions: Position[]; commissionOverhead?: { sum: number } }

it('МойСклад gets WB’s sums to the kopeck in whole kopecks, and what WB keeps besides as overhead', () => {
  const unit = moyskladReport();
  let documents = 0;
  for (const week of weeks('moysklad', () => `product/${ID}`)) {
    const { seed, report, own, tables } = week;
    const turn = unit.next({ organization: ID, agent: ID, contract: ID, stage: 'create' }, tables, chosenOf(unit.options, { report }));
    if (!('request' in turn)) throw new Error('nothing is asked');
    const { positions, returnToCommissionerPositions: returned, commissionOverhead } = turn.request.body as unknown as MoyskladReport;
    const shown = shownBy(unit, week);
    const total = (rows: readonly Position[]): number => sum(rows, ({ price, quantity }) => price * quantity);
    expect([...positions, ...returned].filter(({ price, reward, quantity }) => ![price, reward, quantity].every(Number.isInteger) || quantity < 1)).toEqual([]);
    expect({ seed, report, goods: total(positions), back: total(returned), reward: sum(positions, ({ reward }) => reward) - sum(returned, ({ reward }) => reward) })
      .toEqual({ seed, report, goods: shown['goods'] ?? 0, back: shown['back'] ?? 0, reward: shown['reward'] ?? 0 });
    expectWay(week, shown, total(positions) - total(returned));
    if (positions.length > 0) expect({ seed, report, overhead: commissionOverhead?.sum }).toEqual({ seed, report, overhead: wholeKopecks(thousandths(own, 'forPay', salesLessReturns) - payoutOf(own)) });
    documents += 1;
  }
  expect(documents).toBeGreaterThan(SHOPS);
});

interface Row { Сумма: number; СуммаНДС?: number; СуммаВознаграждения: number }

it('1С:Фреш gets WB’s sums to the kopeck in both applications, and the tax of each line', () => {
  const unit = freshReport();
  for (const week of weeks('fresh', () => ID)) {
    const { seed, report, tables } = week;
    const [commission] = commissionsOf(tables, report).filter(({ currency }) => currency === 'RUB');
    if (commission === undefined) throw new Error('no report');
    const handed = { commission, parties: { organization: ID, agent: ID, currency: ID, contract: ID }, vat: '22', rewardVat: '22', find: freshGoods(tables), today: tables.today } as const;
    const [accounting, trade] = [accountingReport(handed), tradeReport(handed)];
    const shown = shownBy(unit, week, { vat: '22' });
    for (const [document, sold, returned] of [[accounting, accounting.Товары, accounting.ТоварыВозвращенные], [trade, trade.Запасы, trade.ЗапасыВозвраты]] as unknown as [Fields, Row[], Row[]][]) {
      const [goods, back] = [sum(sold, ({ Сумма }) => kopecks(Сумма)), sum(returned, ({ Сумма }) => kopecks(Сумма))];
      expect({ seed, report, document: kopecks(document['СуммаДокумента']), goods, back }).toEqual({ seed, report, document: goods, goods: shown['goods'] ?? 0, back: shown['back'] ?? 0 });
      expectWay(week, shown, goods - back);
    }
    const taxOf = (rows: unknown): number => sum(rows as Row[], ({ СуммаНДС }) => kopecks(СуммаНДС));
    expect({ seed, report, tax: taxOf(accounting.Товары) - taxOf(accounting.ТоварыВозвращенные) }).toEqual({ seed, report, tax: shown['vat'] ?? 0 });
  }
});
