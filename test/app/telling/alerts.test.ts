import { alertLines, ALERTS_KEPT, evaluateAlerts } from '../../../src/app/telling/alerts';
import type { Services } from '../../../src/app/services';
import { keepState, stateOf } from '../../../src/app/state/keeper';
import type { DatasetId } from '../../../src/datasets';
import { datasetById } from '../../../src/datasets';
import { type Job, NEW_JOB } from '../../../src/sync/job';
import { freeLock, memoryStore } from '../../support/memory-store';
import { cellServices, fileWith, type Literal, serial } from '../../formulas/file';

const STAMP = serial('2026-11-23');
const read = (...ids: DatasetId[]): Job[] => ids.map((id) => ({ dataset: datasetById(id), state: { ...NEW_JOB, status: 'done', succeededAtMs: 1 } }) as unknown as Job);
const FINANCE: Literal = [['shop', 'rrdId', 'rrDate', 'reportId', 'docTypeName', 'forPay'], ['Лавка', '1', STAMP - 5, '7', 'Перенос', 75]];
const REPORTS: Literal = [['shop', 'reportId', 'dateFrom', 'bankPaymentSum'], ['Лавка', '7', STAMP - 5, 100]];
/** Alerts look for lost tokens, too: here is none. */
const servicesOf = (workbook: ReturnType<typeof fileWith>): Services =>
  ({ ...cellServices(workbook, { stamp: STAMP }), lock: freeLock, session: { documentId: () => 'file' }, userStore: memoryStore() }) as unknown as Services;
const texts = (workbook: ReturnType<typeof fileWith>, ...jobs: Job[]): string[] => {
  const services = servicesOf(workbook);
  evaluateAlerts(services, jobs);
  return alertLines(services).map(({ text }) => text);
};

it('names what is not understood beside the difference that it makes', () => {
  expect(texts(fileWith({ finance: FINANCE, financeReports: REPORTS }), ...read('finance', 'financeReports'))).toEqual([
    'Отчёт 7: сумма операций отличается от «Итого к оплате» на -100 ₽', 'Финансы: Тип документа «Перенос»: не поняли 1 строку, их сумм нет в формулах',
  ]);
});

it('says what it could not check, and why', () => {
  const workbook = fileWith({ finance: FINANCE, financeReports: REPORTS });
  workbook.user('finance').deleteColumn(workbook.header('finance').indexOf('Хранение') + 1);
  const found = texts(workbook, ...read('finance', 'financeReports'));
  expect(found).toEqual([
    expect.stringContaining('Не смогли проверить. На листе «Финансы» нет колонки «Хранение»'), 'Финансы: Тип документа «Перенос»: не поняли 1 строку, их сумм нет в формулах',
  ]);
});

it('has nothing to say of sheets that are empty or not there', () => {
  expect(texts(fileWith({ sales: [['shop', 'saleID']] }), ...read('sales', 'finance', 'financeReports'))).toEqual([]);
});

it('reads what it has kept before there were failures and units', () => {
  const services = servicesOf(fileWith({}));
  keepState(services, ALERTS_KEPT, { payout: { edition: 'e', atMs: 1, threshold: 1, count: 1, findings: [{ subject: '7', value: 5 }] } });
  expect(stateOf(services, ALERTS_KEPT).payout?.count).toBe(1);
  expect(alertLines(services).map(({ text }) => text)).toEqual(['Отчёт 7: сумма операций отличается от «Итого к оплате» на 5 ₽']);
});
