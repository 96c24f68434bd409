import { sumsOfSheets } from '../../../src/app/reports/sums-of-sheets';
import { forgetSums } from '../../../src/app/reports/fold-prints';
import { tableSpec } from '../../../src/app/refresh/tables';
import { changeShops } from '../../../src/app/shops/shops';
import { allReports } from '../../../src/reports';
import { allMonths, type Fold } from '../../../src/reports/fold';
import { openTable } from '../../../src/sheet/table';
import { localeFor } from '../../support/locales';
import { freeLock, memoryStore } from '../../support/memory-store';
import { memoryWorkbook } from '../../support/memory-workbook';
import { financeShop } from '../../reports/finance-shop';
import { type Fields, tablesOf } from '../../reports/tables';

const LABELS = ['Лампы', 'Кружки'];
const TODAY = 46_365;
const SIZES = { fewRows: 5, blockRows: 7, blocksAtOnce: 3 };
const FOLDS = [...new Map(allReports().flatMap(({ folds = [] }) => folds).map((fold) => [fold.id, fold])).values()];
/** Costs and rates that begin on some days: they part the rows of a month. */
const FILLED = {
  taxes: [{ kind: 'npd', rate: 0.04, from: 46_320 }],
  costs: [{ nmId: 101, currency: 'RUB', cost: 10, from: 46_330, cost2: 12, from2: 46_341 }],
};

/** Where a row sells nothing, the sheet leaves zeros of its amounts blank. */
const asOnSheet = (row: Fields): Fields =>
  (['quantity', 'retailPrice', 'retailAmount', 'forPay'].some((field) => Number(row[field] ?? 0) !== 0) ? row : Object.fromEntries(Object.entries(row).filter(([, value]) => value !== 0)));

/** A file with a sheet of finance of two shops, and what its rows are. */
function file(seed: number) {
  const workbook = memoryWorkbook();
  const documentStore = memoryStore();
  const locale = localeFor('ru');
  const services = { workbook, documentStore, lock: freeLock, locale, release: { version: '1', on: '', home: '' } };
  changeShops(services, () => LABELS.map((label) => ({ id: label, label, tokens: [] }) as never));
  const rows = new Map(LABELS.map((label, at) => [label, financeShop(seed + at, { decimals: 2, rows: 120 }).map(asOnSheet)]));
  const write = (label: string, some: readonly Fields[]) => openTable(workbook, { ...tableSpec('finance', locale), shops: LABELS.map((one) => ({ id: one, label: one })) }).merge(label, some);
  for (const [label, own] of rows) write(label, own);
  const tables = (label: string) => tablesOf({ today: TODAY, reports: FILLED, datasets: { finance: rows.get(label) ?? [] } });
  return { workbook, services, rows, write, tables, open: (sizes = SIZES) => sumsOfSheets(services, tables, sizes) };
}

type File = ReturnType<typeof file>;

const sorted = (groups: ReadonlyMap<string, unknown>) => [...groups].sort(([one], [other]) => (one < other ? -1 : 1));

function expectRight({ tables }: File, sums: ReturnType<typeof sumsOfSheets>): void {
  for (const label of LABELS) for (const fold of FOLDS) expect([fold.id, sorted(allMonths(sums.of(label, fold)))]).toEqual([fold.id, sorted(tables(label).sums(fold))]);
}

/** Numbers that a seed repeats. */
function chances(seed: number): (count: number) => number {
  let state = seed * 7919 + 1;
  return (count) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
}

/** Something that WB or a person does to the rows. */
function change({ rows, write, workbook }: File, upTo: (count: number) => number): void {
  const label = LABELS[upTo(2)] as string;
  const own = rows.get(label) as Fields[];
  const at = upTo(own.length);
  const kind = upTo(4);
  if (kind === 0) own[at] = { ...own[at], forPay: upTo(1000), deliveryService: upTo(90) };
  if (kind === 1) own.push({ ...own[at], rrdId: String(1000 + upTo(1_000_000)), rrDate: 46_300 + upTo(60) });
  if (kind < 2) write(label, kind === 0 ? [own[at] as Fields] : own.slice(-1));
  if (kind === 2) workbook.user('finance').sort(1 + upTo(6));
  if (kind === 3) {
    const gone = String(own[at]?.['rrdId']);
    const row = workbook.rows('finance').findIndex((cells) => cells[0] === label && cells.map(String).includes(gone) && cells.indexOf(gone) === cells.length - 1);
    workbook.user('finance').deleteRow(row + 1);
    own.splice(at, 1);
  }
}

it.each([1, 2, 3, 4, 5, 6])('come to the same wherever reading is broken off and whatever has changed in between (shop %i)', (seed) => {
  const own = file(seed);
  const upTo = chances(seed);
  for (let round = 0; round < 12; round += 1) {
    if (round > 0) change(own, upTo);
    const sizes = { fewRows: 5, blockRows: 1 + upTo(40), blocksAtOnce: 1 + upTo(6) };
    let steps = upTo(4);
    own.workbook.killAt(upTo(3) === 0 ? 1 + upTo(60) : Infinity);
    try {
      own.open(sizes).bringUpToDate(FOLDS, () => (steps -= 1) < 0);
    } catch (error) {
      expect(String(error)).toContain('killed');
    }
    own.workbook.killAt(Infinity);
    if (round % 3 === 2) expectRight(own, own.open(sizes));
  }
  expect(own.workbook.misread).toEqual([]);
});

/** Rows of the sheet of finance that are read, by columns read in a call. */
function rowsRead({ workbook }: File, work: () => void): number {
  const before = workbook.log.length;
  work();
  const reads = workbook.log.slice(before).flatMap((call) => /^read \d+,\d+ (\d+)x(\d+)$/.exec(call)?.slice(1).map(Number) ?? []);
  return reads.reduce((most, count, at) => (at % 2 === 0 ? most + count * (reads[at + 1] as number) : most), 0);
}

it('read again only the month in which something has changed', () => {
  const own = file(9);
  const all = rowsRead(own, () => own.open().bringUpToDate(FOLDS, () => false));
  const nothing = rowsRead(own, () => own.open().bringUpToDate(FOLDS, () => false));
  const [label, rows] = ['Лампы', own.rows.get('Лампы') as Fields[]];
  rows[3] = { ...rows[3], forPay: 77 };
  own.write(label, [rows[3] as Fields]);
  own.workbook.user('finance').sort(2);
  const one = rowsRead(own, () => own.open().bringUpToDate(FOLDS, () => false));
  expect([nothing < all / 3, one > nothing, one < all]).toEqual([true, true, true]);
  expectRight(own, own.open());
});

it('are read on where the time was up, a lot at least in each execution', () => {
  const own = file(4);
  let executions = 0;
  for (let isDone = false; !isDone && executions < 50; executions += 1) {
    let looks = 0;
    isDone = own.open({ fewRows: 5, blockRows: 10, blocksAtOnce: 1 }).bringUpToDate(FOLDS, () => (looks += 1) > 1);
  }
  expect(executions).toBeGreaterThan(1);
  expect(executions).toBeLessThan(50);
  expectRight(own, own.open());
});

const PAYOUT = FOLDS.find(({ id }) => id === 'byReport') as Fold;
const forPay = (sums: ReturnType<typeof sumsOfSheets>) => [...allMonths(sums.of('Лампы', PAYOUT)).values()].reduce((sum, { forPay: parts }) => sum + Number(parts), 0);

it('take what a person has changed in a cell when somebody asks anew', () => {
  const own = file(5);
  const before = forPay(own.open());
  const [header, ...rows] = own.workbook.rows('finance');
  const column = own.workbook.header('finance').indexOf((header as string[]).find((title) => String(title).startsWith('К перечислению')) as string) + 1;
  const at = rows.findIndex((cells) => cells[0] === 'Лампы' && Number(cells[column - 1]) > 0 && cells.includes('Продажа'));
  own.workbook.user('finance').put(at + 2, column, [[Number(rows[at]?.[column - 1]) + 1]]);
  expect(forPay(own.open())).toBe(before);
  forgetSums(own.services);
  expect(forPay(own.open())).toBe(before + 10_000);
});

it.each([
  ['that is gone', (own: File) => { own.workbook.user('keptSums').deleteColumn(6); }],
  ['with another text', (own: File) => { own.workbook.user('keptSums').put(2, 6, [['[["1",1]]']]); }],
  ['without its first rows', (own: File) => { own.workbook.user('keptSums').deleteRow(2); }],
  ['without a column of its key', (own: File) => { own.workbook.user('keptSums').deleteColumn(3); }],
])('are right beside a kept sheet %s', (_what, spoil) => {
  const own = file(6);
  own.open().bringUpToDate(FOLDS, () => false);
  spoil(own);
  expectRight(own, own.open());
});

it('are made in one go where they cannot be kept', () => {
  const own = file(7);
  own.open().bringUpToDate(FOLDS, () => false);
  own.workbook.user('keptSums').deleteColumn(3);
  let looks = 0;
  forgetSums(own.services);
  expect(own.open().bringUpToDate(FOLDS, () => (looks += 1) > 1)).toBe(true);
});

it('of a large month lie in several cells', () => {
  const own = file(8);
  const rows = Array.from({ length: 900 }, (_, at): Fields => ({ rrdId: String(5000 + at), rrDate: 46_310, nmId: 5000 + at, currency: 'RUB', docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, forPay: at + 0.5, retailAmount: at + 9, reportId: String(at), vendorCode: `article ${at}` }));
  own.rows.get('Лампы')?.push(...rows);
  own.write('Лампы', own.rows.get('Лампы') ?? []);
  own.open().bringUpToDate(FOLDS, () => false);
  expect(own.workbook.rows('keptSums').some((cells) => cells[3] === 1)).toBe(true);
  expectRight(own, own.open());
});

it('hold no row that has lost its fingerprint', () => {
  const own = file(3);
  own.open().bringUpToDate(FOLDS, () => false);
  const cells = own.workbook.rows('finance', { fingerprint: true });
  own.workbook.user('finance').put(2, (cells[0] as unknown[]).length, cells.slice(1).map(() => ['']));
  expectRight(own, own.open());
});
