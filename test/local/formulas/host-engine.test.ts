import { NativeFormulaEngine } from '../../../local/formulas/host-engine';
import type { CallCustomFunction } from '../../../local/host/formula-engine';
import { Formula } from '../../../local/host/workbook/cell';
import { Workbook } from '../../../local/host/workbook/workbook';

const callCustom: CallCustomFunction = (name, args) => {
  if (name === 'WB_ROWS') return Array.from({ length: Number(args[0]) }, (_, row) => [row + 1, row === 0 ? null : 'x']);
  throw new Error('Токен не подходит');
};

function reportOf(workbook: Workbook, rows: number): unknown[][] {
  const sheet = workbook.sheets[0];
  return Array.from({ length: rows }, (_, r) => [1, 2, 3].map((column) => sheet?.value(r + 1, column)));
}

describe('the host’s formula engine', () => {
  it('writes values, spills and messages back, and clears what a smaller result leaves', () => {
    const workbook = new Workbook('Книга', 'Europe/Moscow', 'ru_RU');
    const sheet = workbook.addSheet('Отчёт');
    sheet.values.set(1, 1, new Formula('=WB_ROWS(C1)', ''));
    sheet.values.set(1, 3, 3);
    sheet.values.set(2, 3, new Formula('=SUM(A1:A9)', ''));
    sheet.values.set(3, 3, new Formula('=WB_STOCKS()', ''));
    const engine = new NativeFormulaEngine();

    engine.recalculate(workbook, callCustom);
    expect(reportOf(workbook, 3)).toEqual([[1, undefined, 3], [2, 'x', 6], [3, 'x', '#ERROR!']]);
    expect(engine.messageAt(sheet, 3, 3)).toBe('Токен не подходит');
    expect(engine.messageAt(sheet, 2, 3)).toBeUndefined();

    sheet.values.set(1, 3, 1);
    engine.recalculate(workbook, callCustom);
    expect(reportOf(workbook, 3)).toEqual([[1, undefined, 1], [undefined, undefined, 1], [undefined, undefined, '#ERROR!']]);
  });

  it('forgets spills with the last formula', () => {
    const workbook = new Workbook('Книга', 'Europe/Moscow', 'ru_RU');
    const sheet = workbook.addSheet('Отчёт');
    sheet.values.set(1, 1, new Formula('=SEQUENCE(3)', ''));
    const engine = new NativeFormulaEngine();
    engine.recalculate(workbook, callCustom);
    expect(reportOf(workbook, 3).map(([value]) => value)).toEqual([1, 2, 3]);
    sheet.values.set(1, 1, undefined);
    engine.recalculate(workbook, callCustom);
    expect(sheet.lastRow()).toBe(0);
  });
});
