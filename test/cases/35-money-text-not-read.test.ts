import { ask, fileWith } from '../formulas/file';

it('is read as people and WB write it', () => {
  const amounts = ['1\u00a0000,50', '1 2647,29', '1 039.5', '\u22125', '1e3'];
  const file = fileWith({ finance: [['shop', 'rrdId', 'docTypeName', 'forPay'], ...amounts.map((amount, at) => ['Лавка', String(at), 'Продажа', amount])] });
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'итого'])).toBe(15_682.29);
});

it('is counted where it is none', () => {
  const file = fileWith({ finance: [['shop', 'rrdId', 'reportId', 'docTypeName', 'forPay'], ['Лавка', '1', '5', 'Продажа', '10'], ['Лавка', '2', '5', 'Продажа', 'много']] });
  expect(ask(file, 'WB_PAYOUT', ['все', '', 'отчёт'])).toEqual([
    expect.anything(), ['5', 10], ['Не поняли строк: 1. Их сумм здесь нет, подробности в панели «WB Таблицы».', ''],
  ]);
});
