import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { accountantArchive } from '../../src/exchange/accountant-archive';
import { words } from '../../src/exchange/accountant-archive/ru';
import { bytesOf } from '../../src/exchange/files/file';
import { chosenOf } from '../../src/exchange/options';
import type { Fields } from '../reports/tables';
import { exchangeTablesOf } from './exchange-tables';

const OF_REPORT = { reportId: '700123456', currency: 'RUB', rrDate: 46_350 } as const;
const SALE: Fields = { ...OF_REPORT, docTypeName: 'Продажа', sellerOperName: 'Продажа', quantity: 1, nmId: 101, vendorCode: 'A1', title: 'Кружка', techSize: '0', sku: '2038460001234', retailAmount: 990, forPay: 700 };
const WEEK: Fields[] = [SALE, { ...SALE, docTypeName: 'Возврат', sellerOperName: 'Возврат', retailAmount: 500, forPay: 400 }, { ...OF_REPORT, docTypeName: '', deliveryService: 80.4 }];
const STATED = [{ reportId: '700123456', currency: 'RUB', dateFrom: 46_349, dateTo: 46_355, reportType: '1', bankPaymentSum: 219.6, retailAmountSum: 490, forPaySum: 300 }];
const SELLER = [{ name: 'ИП Петров', tin: '770123456789', sid: '1' }];

function handed(datasets: Parameters<typeof exchangeTablesOf>[0], given: Record<string, string> = {}) {
  const unit = accountantArchive();
  return unit.prepare(exchangeTablesOf(datasets, { shop: 'Ромашка: 1/2' }), chosenOf(unit.options, { report: '700123456', ...given }), words.texts ?? {});
}

function inside(datasets: Parameters<typeof exchangeTablesOf>[0], given: Record<string, string> = {}): { name: string; files: Readonly<Record<string, Uint8Array>> } {
  const [file] = handed(datasets, given).files();
  if (file === undefined) throw new Error('no archive');
  return { name: file.name, files: unzipSync(bytesOf(file)) };
}

it('holds what a week is booked by, and a page that says what each file is', () => {
  const { name, files } = inside({ finance: WEEK, financeReports: STATED, seller: SELLER, documents: [{ creationTime: 46_360.5, category: 'УПД', name: 'УПД №5' }, { creationTime: 46_000, category: 'Акт', name: 'старый' }] });
  expect(name).toBe('WB Ромашка 1 2 700123456.zip');
  expect(Object.keys(files)).toEqual([
    'что внутри.txt', '700123456 CommerceML.xml', '700123456 возвраты.xlsx', '700123456 EnterpriseData 1.17.xml', '700123456.xlsx', '700123456 услуги WB.xlsx', '700123456 сверка выплаты.xlsx',
  ]);
  const page = Buffer.from(files['что внутри.txt'] as Uint8Array).toString('utf8');
  expect(page.startsWith('\ufeff')).toBe(true);
  for (const file of Object.keys(files).slice(1)) expect(page).toContain(`- ${file}: `);
  expect(page).toContain('Реализовано по WB: 490,00 RUB');
  expect(page).toContain('Документов самого WB (УПД, акты) здесь нет');
  expect(page).toContain('- 04.12.2026 УПД УПД №5');
  expect(page).not.toContain('старый');
  expect(page).not.toContain('undefined');
});

it('checks the payout line by line against what WB says', () => {
  const earlier = { ...OF_REPORT, reportId: '6', rrDate: 46_340, docTypeName: '', paidStorage: 0 };
  const { files } = inside({ finance: [...WEEK, earlier], financeReports: STATED, seller: SELLER });
  const sheet = read(files['700123456 сверка выплаты.xlsx']).Sheets['сверка выплаты'] as Record<string, { v: unknown } | undefined>;
  const lines = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [String(sheet[`A${at + 2}`]?.v), sheet[`B${at + 2}`]?.v ?? '']));
  expect(lines).toMatchObject({ 'Продажа': 490, 'К перечислению за товар': 300, 'Логистика': 80.4, 'Итого расчётное': 219.6, 'Итого к оплате по WB': 219.6, 'Расхождение': 0 });
});

it('leaves out what it cannot make and says so, but makes the rest', () => {
  const made = handed({ finance: WEEK, financeReports: STATED });
  expect(made.findings.map(({ code, isBlocking }) => [code, isBlocking])).toEqual(expect.arrayContaining([['noInn', undefined], ['noDocuments', undefined]]));
  const { files } = inside({ finance: WEEK, financeReports: STATED });
  expect(Object.keys(files)).toEqual(['что внутри.txt', '700123456.xlsx', '700123456 услуги WB.xlsx', '700123456 сверка выплаты.xlsx']);
  expect(Buffer.from(files['что внутри.txt'] as Uint8Array).toString('utf8')).toContain('Не все файлы удалось сделать');
  expect(handed({ finance: WEEK }, { report: '5' }).findings).toEqual([{ code: 'noRows', isBlocking: true }]);
});

it('holds the papers of its week that WB has given, under names of their own, and names those that it has not', () => {
  const paper = (serviceName: string, creationTime: number): Fields => ({ serviceName, creationTime, category: 'УПД', name: `УПД ${serviceName}` });
  // The week ends on day 46,355; WB makes its papers in the seven days after.
  const documents = [paper('before', 46_355.9), paper('first', 46_356), paper('second', 46_362.9), paper('next', 46_363)];
  const { findings, papers, files } = handed({ finance: WEEK, financeReports: STATED, seller: SELLER, documents });
  expect([papers, findings.filter(({ code }) => /papers|noDocuments/.test(code))]).toEqual([['first', 'second'], [{ code: 'papers', details: { count: 2 } }]]);
  const [file] = files([{ id: 'first', name: 'УПД.zip', bytes: new Uint8Array([1, 2]) }, { id: 'second', name: 'УПД.zip', bytes: new Uint8Array([3]) }]);
  const whole = unzipSync(bytesOf(file as NonNullable<typeof file>));
  expect([whole['документы WB/1 УПД.zip'], whole['документы WB/2 УПД.zip']]).toEqual([new Uint8Array([1, 2]), new Uint8Array([3])]);
  const page = Buffer.from(whole['что внутри.txt'] as Uint8Array).toString('utf8');
  expect(page).toContain('- документы WB/1 УПД.zip: документ самого WB');
  expect(page).toMatch(/Других документов WB здесь нет[^]*УПД before[^]*УПД next/);
  expect(page).not.toMatch(/УПД (?:first|second)/);
});

describe('a week that WB pays by several reports', () => {
  const other = (reportId: string, rrDate: number): Fields => ({ ...SALE, reportId, rrDate });
  const stated = (reportId: string, dateFrom: number): Fields => ({ ...STATED[0], reportId, dateFrom, dateTo: dateFrom + 6 });
  const page = (datasets: Parameters<typeof exchangeTablesOf>[0]): string => Buffer.from(inside(datasets).files['что внутри.txt'] as Uint8Array).toString('utf8');

  it.each<[string, Parameters<typeof exchangeTablesOf>[0]]>([
    ['by what WB says', { finance: WEEK, financeReports: [...STATED, stated('700123457', 46_349), stated('700123450', 46_342)], seller: SELLER }],
    ['by the rows, where WB says nothing', { finance: [...WEEK, other('700123457', 46_350), other('700123450', 46_345)], seller: SELLER }],
  ])('names the others of the same week, and not those of another: %s', (_name, datasets) => {
    expect(handed(datasets).findings).toContainEqual({ code: 'sameWeek', details: { reports: '700123457' } });
    expect(page(datasets)).toContain('За эту же неделю WB прислал ещё отчёты, у каждого свой архив: 700123457.');
  });

  it('says nothing where there is one, nor of a report in two currencies', () => {
    const datasets = { finance: WEEK, financeReports: [...STATED, { ...STATED[0], currency: 'KZT' }], seller: SELLER };
    expect(handed(datasets).findings.map(({ code }) => code)).not.toContain('sameWeek');
    expect(page(datasets)).not.toContain('За эту же неделю');
    expect(handed({ finance: WEEK, financeReports: [stated('5', 46_000)] }).findings.map(({ code }) => code)).not.toContain('sameWeek');
  });
});
