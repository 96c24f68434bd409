import { RealClock } from '../../../local/host';
import { makeWorld } from './world';

describe('a document', () => {
  it('gives a snapshot of what is in it', () => {
    const { value, document } = makeWorld();
    value(`const book = SpreadsheetApp.getActive(); const s = book.getSheets()[0];
      s.getRange('A1:B2').setValues([['Артикул', 'Дата'], ['001', '01.02.2026']]); s.getRange('C2').setFormula('=A2');
      s.getRange('A1').setNote('из WB'); s.setFrozenRows(1); s.setTabColor('#00ff00'); s.setColumnWidth(1, 120); s.hideColumns(4);
      s.getRange('A1:B2').createFilter(); book.setNamedRange('WB_STAMP', s.getRange('B2'));`);
    const snapshot = document.snapshot();
    expect(snapshot).toMatchObject({ name: 'Магазин', timeZone: 'Europe/Moscow', locale: 'ru_RU', namedRanges: [{ name: 'WB_STAMP', sheetId: 0 }] });
    expect(snapshot.sheets[0]).toMatchObject({
      name: 'Лист1', frozenRows: 1, tabColor: '#00ff00', columnWidthsPx: { 1: 120 }, hiddenColumns: [4], maxRows: 1000, maxColumns: 26,
      rows: [['Артикул', 'Дата', undefined], [1, 46054, { formula: '=A2', value: '#N/A not calculated' }]],
      notes: [{ row: 1, column: 1, text: 'из WB' }], filter: { row: 1, column: 1, rows: 2, columns: 2 },
    });
    expect([1, 2].map((column) => snapshot.sheets[0]?.numberFormatAt(2, column))).toEqual(['General', 'dd.MM.yyyy']);
  });

  it('is copied with its sheets, without stores and triggers', () => {
    const { host, document, owner, value } = makeWorld();
    value(`SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x').setNumberFormat('@');
      PropertiesService.getDocumentProperties().setProperty('k', 'v'); ScriptApp.newTrigger('go').timeBased().everyHours(1).create();`);
    const copy = host.copyDocument(document, owner);
    copy.workbook.userSet('Лист1', 1, 1, 'y');
    expect([document.workbook.rows('Лист1'), copy.workbook.rows('Лист1'), copy.properties.entries.size, copy.triggers, copy.model.sheets[0]?.numberFormat(1, 1)])
      .toEqual([[['x']], [['y']], 0, [], '@']);
  });

  it('counts what scripts write, not what people type', () => {
    const { value, document } = makeWorld();
    document.workbook.userSetRows('Лист1', 1, 1, [[1, 2], [3, 4]]);
    value("const s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('A1:B1').setValues([[5, 6]]); s.appendRow([7]);");
    expect([document.cellsWritten, document.cellsWrittenBySheet, document.workbook.rows('Лист1')]).toEqual([3, { Лист1: 3 }, [[5, 6], [3, 4], [7, '']]]);
  });
});

describe('the real clock', () => {
  it('sleeps', () => {
    const clock = new RealClock();
    const before = clock.nowMs();
    clock.advance(30);
    expect(clock.nowMs() - before).toBeGreaterThanOrEqual(29);
  });
});

describe('costs are charged by kind of call', () => {
  it.each([
    ['100 x 26 cells written', "s.getRange('A1:Z100').setValues(rows(100, 26))", 20 + 2600 / 25],
    ['1000 x 26 cells read', "s.getRange('A1:Z1000').getValues()", 5 + 26000 * 0.0085],
    ['coordinates', "s.getRange('A1:Z1000').getA1Notation()", 0],
  ])('%s', (_, call, ms) => {
    const { run } = makeWorld();
    const { stats } = run(`const rows = (r, c) => Array.from({ length: r }, () => new Array(c).fill(1)); const s = SpreadsheetApp.getActiveSheet(); ${call}`);
    expect(stats.elapsedMs - 5).toBeCloseTo(ms);
  });
});
