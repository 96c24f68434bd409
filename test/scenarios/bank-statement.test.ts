import { REPORT_IDS } from '../../src/reports';
import { addOnWorlds, type AddOnWorld } from '../support/add-on-world';
import { bankFile, type BankLine } from '../support/bank-file';
import { choose } from '../support/choices';
import { Panel } from '../support/panel';

const makeWorld = addOnWorlds({ articles: 10, days: 35, ordersPerDay: 8, seed: 7 });
const [BANK, PAYOUTS] = ['Выплаты банка', 'Сверка выплат'];
const WB = { payer: 'ООО "РВБ"', inn: '9714053621' };
const RENT: BankLine = { day: '17.11.2026', amount: 777, payer: 'ООО "Сосед"', inn: '7701234567', purpose: 'Возврат обеспечительного платежа' };

async function withPayouts(): Promise<{ world: AddOnWorld; panel: Panel; stated: [string, number][] }> {
  const world = await makeWorld();
  choose(world, { reports: { ...Object.fromEntries(REPORT_IDS.map((id) => [id, { isOff: true }])), payouts: { isOff: false } } });
  world.connect();
  world.refresh();
  const stated = world.rows(PAYOUTS, 'Номер отчёта', 'Итого к оплате по WB').map(([id, sum]) => [String(id), Number(sum)] as [string, number]);
  return { world, panel: new Panel(world), stated };
}

const give = (panel: Panel, lines: readonly BankLine[]) => panel.takeFile('bank-statement', { name: 'kl_to_1c.txt', base64: bankFile(lines, { from: '01.10.2026', to: '22.11.2026' }) });

it('shows what of WB’s payouts has come to the bank and how long the rest is waited for', async () => {
  const { world, panel, stated } = await withPayouts();
  const paid = stated.filter(([, sum]) => sum > 0);
  const [[report, sum], [, other]] = paid.slice(-2).reverse() as [[string, number], [string, number]];
  const lines = give(panel, [{ day: '18.11.2026', amount: sum, ...WB }, RENT, { day: '19.11.2026', amount: other - 0.01, ...WB }]);
  expect(lines).toEqual({ counted: 'Выплат WB в выписке: 2', sums: [], findings: [{ text: 'Просмотрено платежей: 3, с 01.10.2026 по 22.11.2026. Сохраняются только выплаты WB.', isBlocking: false }] });
  expect(world.rows(BANK, 'Сумма', 'Плательщик', 'Как найден', 'Отчёт', 'Номера отчётов', 'Счёт').sort()).toEqual([
    [other - 0.01, 'ООО "РВБ"', 'по ИНН', 'не нашёлся', '', '…0001'],
    [sum, 'ООО "РВБ"', 'по ИНН', 'нашёлся', report, '…0001'],
  ].sort());
  const arrivals = world.rows(PAYOUTS, 'Номер отчёта', 'Пришло в банк', 'Не дошло', 'Ждём, дней');
  expect(arrivals.find(([id]) => String(id) === report)).toEqual([expect.anything(), sum, 0, '']);
  const open = arrivals.filter(([id]) => String(id) !== report);
  expect(open.every(([, , missing, days]) => Number(missing) !== 0 && (Number(missing) < 0 || Number(days) > 0))).toBe(true);
  expect(JSON.stringify(world.document.workbook.rows(BANK))).not.toContain('Сосед');
});

it('is there once, however often a statement is loaded, and takes what a person assigns', async () => {
  const { world, panel, stated } = await withPayouts();
  const [[report, sum] = ['', 0]] = stated.filter(([, due]) => due > 0).slice(-1);
  const lines: BankLine[] = [{ day: '18.11.2026', amount: sum - 5, ...WB }];
  give(panel, lines);
  const before = JSON.stringify(world.document.workbook.rows(BANK));
  give(panel, lines);
  expect(JSON.stringify(world.document.workbook.rows(BANK))).toBe(before);
  const headers = world.document.workbook.rows(BANK)[0] as string[];
  world.document.workbook.userSet(BANK, 2, headers.indexOf('Отчёты вручную') + 1, `№ ${report}`);
  give(panel, lines);
  expect(world.rows(BANK, 'Отчёт', 'Номера отчётов', 'Отчёты вручную')).toEqual([['разнесён вручную', report, `№ ${report}`]]);
  expect(world.rows(PAYOUTS, 'Номер отчёта', 'Пришло в банк', 'Не дошло').find(([id]) => String(id) === report)).toEqual([expect.anything(), sum - 5, 5]);
});

it.each([
  ['is another file', 'bank-statement', { name: 'a.csv', base64: Buffer.from('Дата;Сумма').toString('base64') }, {}, /не тот файл/],
  ['is none at all', 'bank-statement', { name: 'a.txt', base64: '' }, {}, /не тот файл/],
  ['is too large', 'bank-statement', { name: 'a.txt', base64: 'A'.repeat(7_500_000) }, {}, /слишком большой/],
  ['is of a kind that there is not', 'constructor', { name: 'a.txt', base64: '' }, {}, /.+/],
  ['is no file', 'bank-statement', 5 as never, {}, /.+/],
  ['is of a shop that there is not', 'bank-statement', { name: 'a.txt', base64: '' }, { shop: 'no' }, /магазин/i],
  ['comes with what nobody asked for', 'bank-statement', { name: 'a.txt', base64: '' }, { into: 'costs' }, /.+/],
])('changes nothing where it %s', async (_what, id, file, given, message) => {
  const world = await makeWorld();
  choose(world, { reports: {} });
  world.connect();
  const before = JSON.stringify(world.document.properties.entries);
  expect(() => new Panel(world).takeFile(id, file, given)).toThrow(message);
  expect(JSON.stringify(world.document.properties.entries)).toBe(before);
  expect(world.document.workbook.sheetNames()).not.toContain(BANK);
});
