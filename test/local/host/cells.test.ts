import { makeWorld } from './world';

const written = (locale: string, value: string, format?: string) => makeWorld({ locale }).value(`
  const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('B2');
  ${format ? `cell.setNumberFormat(${JSON.stringify(format)});` : ''}
  cell.setValue(${JSON.stringify(value)});
  const got = cell.getValue();
  return [got instanceof Date ? Utilities.formatDate(got, 'Europe/Moscow', 'yyyy-MM-dd HH:mm') : got, cell.getFormula(), cell.getNumberFormat()];`);

describe('a text is read as if typed', () => {
  const notYet = '#N/A not calculated';
  it.each([
    // locale, text, value, formula, number format
    ['ru_RU', 'слово', 'слово', '', 'General'],
    ['ru_RU', '12', 12, '', 'General'],
    ['ru_RU', '00012345', 12345, '', 'General'],
    ['ru_RU', '1,5', 1.5, '', 'General'],
    ['ru_RU', '1 234,5', 1234.5, '', 'General'],
    ['ru_RU', '1\u00a0234', 1234, '', 'General'],
    ['ru_RU', '1.5', '2026-05-01 00:00', '', 'dd.MM'],
    ['ru_RU', '01.02.2026', '2026-02-01 00:00', '', 'dd.MM.yyyy'],
    ['ru_RU', '01.02.2026 10:30', '2026-02-01 10:30', '', 'dd.MM.yyyy H:mm:ss'],
    ['ru_RU', '2026-02-01', '2026-02-01 00:00', '', 'yyyy-MM-dd'],
    ['ru_RU', '2026-02-01T10:00:00', '2026-02-01T10:00:00', '', 'General'],
    ['ru_RU', '31.02.2026', '31.02.2026', '', 'General'],
    ['ru_RU', '10%', 0.1, '', '0%'],
    ['ru_RU', '10,5%', 0.105, '', '0.00%'],
    ['ru_RU', '100 ₽', 100, '', '#,##0.00\\ [$₽]'],
    ['ru_RU', 'ИСТИНА', true, '', 'General'],
    ['ru_RU', 'true', true, '', 'General'],
    ['ru_RU', '+79001234567', 79001234567, '', 'General'],
    ['ru_RU', '-5', -5, '', 'General'],
    ['ru_RU', '-5 шт', notYet, '=-5 шт', 'General'],
    ['ru_RU', '@x', '@x', '', 'General'],
    ['ru_RU', '=1+1', notYet, '=1+1', 'General'],
    ['ru_RU', ' =1', ' =1', '', 'General'],
    ['ru_RU', "'=1+1", '=1+1', '', 'General'],
    ['ru_RU', "'00012", '00012', '', 'General'],
    ['ru_RU', '=', '=', '', 'General'],
    ['ru_RU', '1E5', 100000, '', 'General'],
    ['en_US', '1.5', 1.5, '', 'General'],
    ['en_US', '1,5', '1,5', '', 'General'],
    ['en_US', '1,234.5', 1234.5, '', 'General'],
    ['en_US', '2/1/2026', '2026-02-01 00:00', '', 'M/d/yyyy'],
    ['en_US', '01.02.2026', '01.02.2026', '', 'General'],
    ['en_US', '$5', 5, '', '"$"#,##0.00'],
    ['en_US', 'ИСТИНА', 'ИСТИНА', '', 'General'],
  ])('%s %j is %j %j %j', (locale, text, value, formula, format) => {
    expect(written(locale, text)).toEqual([value, formula, format]);
  });

  it.each([
    ['00012', '00012', ''],
    ['01.02.2026', '01.02.2026', ''],
    ['-5', '-5', ''],
    ["'x", 'x', ''],
    ['=1', '#N/A not calculated', '=1'],
  ])('in a text cell %j is %j', (text, value, formula) => {
    expect(written('ru_RU', text, '@')).toEqual([value, formula, '@']);
  });

  it('an own number format stays', () => {
    expect(written('ru_RU', '10%', '0.000')).toEqual([0.1, '', '0.000']);
  });
});

describe('dates', () => {
  const script = (iso: string) => `
    const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
    cell.setValue(new Date(${JSON.stringify(iso)}));
    return [cell.getDisplayValue(), cell.getNumberFormat(), cell.getValue().toISOString()];`;

  it.each([
    ['Europe/Moscow', '2026-01-01T21:00:00.000Z', '02.01.2026', 'dd.MM.yyyy'],
    ['Europe/Moscow', '2026-01-01T21:00:01.000Z', '02.01.2026 0:00:01', 'dd.MM.yyyy H:mm:ss'],
    ['America/New_York', '2026-07-01T04:00:00.000Z', '01.07.2026', 'dd.MM.yyyy'],
    ['America/New_York', '2026-12-01T05:00:00.000Z', '01.12.2026', 'dd.MM.yyyy'],
  ])('in %s %s shows %s', (timeZone, iso, shown, format) => {
    expect(makeWorld({ timeZone }).value(script(iso))).toEqual([shown, format, iso]);
  });

  it('are serial numbers in the grid', () => {
    const { value, document } = makeWorld();
    value("SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setNumberFormat('dd.MM.yyyy').setValue(46024)");
    expect(document.workbook.rows('Лист1')).toEqual([[46024]]);
    expect(value("return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue().toISOString()")).toBe('2026-01-01T21:00:00.000Z');
  });
});

describe('rules of setValues', () => {
  const { error, value, document } = makeWorld();
  const sheet = 'SpreadsheetApp.getActive().getSheets()[0]';

  it.each([
    [`getRange(1, 1, 2, 2).setValues([[1, 2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.'],
    [`getRange(1, 1, 2, 2).setValues([[1, 2], [3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.'],
    [`getRange(1, 1).setValues([1])`, "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."],
    [`getRange(1001, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`getRange(1, 27)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`getRange(0, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`getRange(1, 1, 0, 1)`, 'The number of rows in the range must be at least 1.'],
    [`getRange('1', 1)`, "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [`getRange(1, 1).setValue('x'.repeat(50001))`, 'Your input contains more than the maximum of 50000 characters in a single cell.'],
    [`getRange(1, 1).setValue({})`, "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue."],
    [`getRange(1, 1).setValues([[{}]])`, 'not emulated: an object as a cell value'],
    [`getRange(1, 1).setValues([])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 1.'],
  ])('%s', (call, message) => {
    expect(error(`${sheet}.${call}`)).toBe(message);
  });

  it('null, undefined and an empty text clear; NaN is an error value', () => {
    value(`${sheet}.getRange(1, 1, 1, 5).setValues([['a', null, undefined, '', NaN]])`);
    expect(document.workbook.rows('Лист1')).toEqual([['a', '', '', '', '#NUM!']]);
    expect(value(`return ${sheet}.getRange(1, 1, 1, 4).getValues()`)).toEqual([['a', '', '', '']]);
  });
});

describe('sizes', () => {
  it('a new sheet is 1000 x 26 and inserted rows take the formats of their neighbour', () => {
    expect(makeWorld().value(`
      const sheet = SpreadsheetApp.getActive().insertSheet('Новый');
      sheet.getRange(1000, 2).setNumberFormat('@');
      sheet.insertRowsAfter(1000, 2);
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange(1002, 1, 1, 3).getNumberFormats()];
    `)).toEqual([1002, 26, [['General', '@', 'General']]]);
  });

  it('more than 10 million cells are refused, empty ones counted', () => {
    const { error, value } = makeWorld();
    value("SpreadsheetApp.getActive().getSheets()[0].insertRowsAfter(1000, 380000)");
    expect(error("SpreadsheetApp.getActive().getSheets()[0].insertRowsAfter(1000, 5000)"))
      .toBe('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
  });

  it('1.5 million cells go in and out', () => {
    expect(makeWorld().value(`
      const sheet = SpreadsheetApp.getActive().insertSheet('Много');
      sheet.insertRowsAfter(1000, 49000); sheet.insertColumnsAfter(26, 4);
      const rows = Array.from({ length: 50000 }, (_, r) => Array.from({ length: 30 }, (_, c) => (c % 2 ? r * c : 'строка ' + r)));
      const range = sheet.getRange(1, 1, 50000, 30);
      range.setValues(rows);
      const back = range.getValues();
      return [back.length, back[49999].length, back[49999][0], back[49999][29]];
    `)).toEqual([50000, 30, 'строка 49999', 49999 * 29]);
  });
});

describe('what a cell shows', () => {
  it.each([
    [1234.5, '#,##0.00', 'ru_RU', '1\u00a0234,50'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [-2, '0.0;(0.0)', 'en_US', '(2.0)'],
    [0.25, '0%', 'ru_RU', '25%'],
    [100, '#,##0.00\\ [$₽]', 'ru_RU', '100,00 ₽'],
    [46024.5, 'dd.mm.yyyy hh:mm', 'ru_RU', '02.01.2026 12:00'],
    [46024.5, 'yyyy-mm-dd', 'en_US', '2026-01-02'],
    [0.1, 'General', 'ru_RU', '0,1'],
    [12345678901234, 'General', 'ru_RU', '12345678901234'],
  ])('%d as %j in %s is %j', (number, format, locale, shown) => {
    expect(makeWorld({ locale }).value(`
      return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setNumberFormat(${JSON.stringify(format)}).setValue(${number}).getDisplayValue();
    `)).toBe(shown);
  });
});
