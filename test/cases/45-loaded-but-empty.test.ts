import type { Services } from '../../src/app/services';
import { JOB } from '../../src/app/state/job-state';
import { keyOf } from '../../src/app/state/key';
import { keepState } from '../../src/app/state/keeper';
import { SETTINGS } from '../../src/app/state/settings';
import { SHOPS } from '../../src/app/shops/shops';
import type { DatasetId } from '../../src/datasets';
import { NEW_JOB } from '../../src/sync/job';
import { memoryStore } from '../support/memory-store';
import { ask, fileWith, type Literal } from '../formulas/file';

const MONDAY = 46_006;

/** A file whose store says that these were read, and that these are off. */
function world(sheets: Readonly<Record<string, Literal>>, { read = [], off = [] }: { read?: readonly DatasetId[]; off?: readonly DatasetId[] }) {
  const documentStore = memoryStore();
  const services = { documentStore } as unknown as Services;
  keepState(services, SHOPS, [{ id: 'sid', label: 'Лавка', tokens: [] }]);
  for (const id of read) keepState(services, keyOf(JOB, 'sid', id), { ...NEW_JOB, status: 'done', succeededAtMs: 1 });
  keepState(services, SETTINGS, { datasets: Object.fromEntries(off.map((id) => [id, { isOff: true }])), live: [], reports: {}, alerts: {} });
  const workbook = fileWith(sheets);
  return (name: Parameters<typeof ask>[1], ...args: unknown[]) => ask(workbook, name, args, { documentStore, stamp: MONDAY + 14 });
}

const SALES: Literal = [['shop', 'saleID']];
const BY_ARTICLE: Literal = [
  ['shop', 'dateFrom', 'dateTo', 'reportId', 'nmId', 'vendorCode', 'docTypeName', 'sellerOperName', 'forPay', 'deliveryService', 'currency'],
  ['Лавка', MONDAY, MONDAY + 6, '1', 111, 'ART-1', 'Продажа', 'Продажа', 100, '', 'RUB'],
  ['Лавка', MONDAY + 7, MONDAY + 13, '2', 111, 'ART-1', 'Продажа', 'Продажа', 70, '', 'RUB'],
  ['Лавка', MONDAY + 7, MONDAY + 13, '2', 111, 'ART-1', '', 'Логистика', '', 20, 'RUB'],
];

describe('no rows', () => {
  it('of a dataset that was read are none, in a number and in a table', () => {
    const shown = world({ sales: SALES, cards: [['shop', 'nmID', 'chrtID', 'vendorCode'], ['Лавка', 111, '1', 'ART-1']] }, { read: ['sales'] });
    expect(shown('WB_SALES', 'ART-1', '7 дней')).toBe(0);
    expect(shown('WB_SALES', 'все', '', 'итого', 'сумма', 'Лавка')).toBe(0);
    expect(shown('WB_SALES')).toEqual([['Артикул WB', 'Артикул продавца', 'Штук', 'Сумма, ₽', 'К перечислению, ₽', 'Цена для покупателя, ₽']]);
    expect(shown('WB_TABLE', 'Продажи', 'Артикул WB')).toEqual([['Артикул WB']]);
  });

  it('of reports that were read have no last week', () => {
    expect(world({ finance: [['shop', 'rrdId']] }, { read: ['finance'] })('WB_PAYOUT', 'все', 'прошлая неделя', 'отчёт')).toEqual([['Номер отчёта', 'Итого к оплате, ₽']]);
  });

  it('of one that is off say so', () => {
    expect(() => world({ sales: SALES }, { off: ['sales'] })('WB_SALES')).toThrow('Лист «Продажи» выключен');
  });

  it('of one that was never read ask for a refresh', () => {
    expect(() => world({ sales: SALES }, {})('WB_SALES')).toThrow('лист «Продажи» не загружен');
    expect(() => world({}, { read: ['sales'] })('WB_SALES')).toThrow('лист «Продажи» не загружен');
  });
});

describe('a payout without «Финансы»', () => {
  it.each<[string, Readonly<Record<string, Literal>>]>([
    ['never read', {}],
    ['off', { finance: [['shop', 'rrdId', 'rrDate', 'docTypeName', 'forPay'], ['Лавка', '1', MONDAY, 'Продажа', 5]] }],
  ])('%s is that of the sums by article', (what, sheets) => {
    const shown = world({ ...sheets, financeByArticle: BY_ARTICLE }, { read: ['financeByArticle'], off: what === 'off' ? ['finance'] : [] });
    expect(shown('WB_PAYOUT')).toEqual([['Артикул WB', 'Артикул продавца', 'Итого к оплате, ₽'].map(() => expect.any(String)), [111, 'ART-1', 150]]);
    expect([shown('WB_PAYOUT', 'ART-1'), shown('WB_PAYOUT', 'все', 'прошлая неделя', 'итого'), shown('WB_FINANCE', 'все', '', 'итого', 'логистика')]).toEqual([150, 50, 20]);
  });

  it('does not cut a week', () => {
    const shown = world({ financeByArticle: BY_ARTICLE }, { read: ['financeByArticle'] });
    expect(() => shown('WB_PAYOUT', 'все', [[MONDAY + 3, MONDAY + 9]], 'итого')).toThrow('период режет неделю');
    expect(() => shown('WB_FINANCE', 'все', '', 'склад')).toThrow('лист «Финансы» не загружен');
  });
});
