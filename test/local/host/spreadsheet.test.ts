import { makeWorld } from './world';

describe('sheets', () => {
  const { value, error, document } = makeWorld();

  it('are inserted, renamed, moved, duplicated and deleted', () => {
    expect(value(`
      const book = SpreadsheetApp.getActive();
      const orders = book.insertSheet('Заказы');
      book.insertSheet('Продажи', 0);
      orders.setName('Заказы WB');
      book.setActiveSheet(orders); book.moveActiveSheet(1);
      const copy = book.duplicateActiveSheet();
      const names = book.getSheets().map((s) => s.getName());
      book.deleteSheet(copy);
      return [names, book.getSheetByName('Нет'), book.getSheetById(orders.getSheetId()).getName(), orders.getIndex(), book.getNumSheets()];
    `)).toEqual([['Заказы WB', 'Copy of Заказы WB', 'Продажи', 'Лист1'], null, 'Заказы WB', 1, 3]);
    expect(document.workbook.sheetNames()).toEqual(['Заказы WB', 'Продажи', 'Лист1']);
  });

  it('have ids of 32 bits with the sign, each its own, however much a file holds', () => {
    const { model } = makeWorld().document;
    const ids = Array.from({ length: 40 }, (_, at) => {
      for (let taken = 0; taken < 100; taken += 1) model.takeId();
      return model.addSheet(`Лист ${at}`).id;
    });
    expect([new Set(ids).size, ids.filter((id) => id < 0 || id >= 2 ** 31)]).toEqual([40, []]);
  });

  it('refuse a name that is taken, and their last one cannot go', () => {
    expect(error("SpreadsheetApp.getActive().insertSheet('Лист1')")).toMatch('already exists');
    expect(makeWorld().error('const b = SpreadsheetApp.getActive(); b.deleteSheet(b.getSheets()[0])')).toMatch("can't remove all the sheets");
  });

  it('a handle of a deleted sheet fails', () => {
    expect(makeWorld().error("const b = SpreadsheetApp.getActive(); const s = b.insertSheet('x'); b.deleteSheet(s); s.getLastRow();")).toMatch('not found');
  });

  it('know what is used', () => {
    expect(makeWorld().value(`
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      const empty = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange('C5').setValue(1); sheet.getRange('D9').setNumberFormat('@');
      sheet.appendRow(['x', 2]);
      return [empty, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    `)).toEqual([[0, 0, 'A1'], 6, 3, 'A1:C6']);
  });
});

describe('A1 notation', () => {
  it.each([
    ['A1', 'A1'], ['B2:C3', 'B2:C3'], ['C3:B2', 'B2:C3'], ['A:A', 'A1:A1000'], ['2:3', 'A2:Z3'], ['A2:B', 'A2:B1000'], ['$B$2', 'B2'],
  ])('%s is %s', (text, a1) => {
    expect(makeWorld().value(`return SpreadsheetApp.getActive().getSheets()[0].getRange('${text}').getA1Notation()`)).toBe(a1);
  });

  it.each(['', '1A', 'A', 'Нет!A1'])('%p is refused', (text) => {
    expect(makeWorld().error(`SpreadsheetApp.getActive().getRange('${text}')`)).toBe('Range not found');
  });
});

describe('rows and columns', () => {
  const table = [['id', 'имя', 'цена'], ['b', 'Бе', 2], ['a', 'А', 1], ['c', 'Це', 3]];

  it.each([
    ['insertColumnBefore(2)', [['id', '', 'имя', 'цена'], ['b', '', 'Бе', 2], ['a', '', 'А', 1], ['c', '', 'Це', 3]]],
    ['deleteColumns(1, 2)', [['цена'], [2], [1], [3]]],
    ['insertRowsAfter(1, 1)', [['id', 'имя', 'цена'], ['', '', ''], ['b', 'Бе', 2], ['a', 'А', 1], ['c', 'Це', 3]]],
    ['deleteRow(2)', [['id', 'имя', 'цена'], ['a', 'А', 1], ['c', 'Це', 3]]],
    ["moveColumns(sheet.getRange('C:C'), 1)", [['цена', 'id', 'имя'], [2, 'b', 'Бе'], [1, 'a', 'А'], [3, 'c', 'Це']]],
    ["moveColumns(sheet.getRange('A:A'), 4)", [['имя', 'цена', 'id'], ['Бе', 2, 'b'], ['А', 1, 'a'], ['Це', 3, 'c']]],
    ["getRange('A2:C4').sort(1)", [['id', 'имя', 'цена'], ['a', 'А', 1], ['b', 'Бе', 2], ['c', 'Це', 3]]],
    ["getRange('A2:C4').sort([{ column: 3, ascending: false }])", [['id', 'имя', 'цена'], ['c', 'Це', 3], ['b', 'Бе', 2], ['a', 'А', 1]]],
    ["getRange('B2:B4').clearContent()", [['id', 'имя', 'цена'], ['b', '', 2], ['a', '', 1], ['c', '', 3]]],
    ["getRange('A2:A3').copyTo(sheet.getRange('D2'))", [['id', 'имя', 'цена', ''], ['b', 'Бе', 2, 'b'], ['a', 'А', 1, 'a'], ['c', 'Це', 3, '']]],
  ])('%s', (call, rows) => {
    const { value, document } = makeWorld();
    document.workbook.userSetRows('Лист1', 1, 1, table);
    value(`const sheet = SpreadsheetApp.getActive().getSheets()[0]; sheet.${call}`);
    expect(document.workbook.rows('Лист1')).toEqual(rows);
  });

  it('a formula that is sorted to another row looks as far from it as before', () => {
    const { value, document } = makeWorld();
    document.workbook.userSetRows('Лист1', 1, 1, [['b', '=A1&"A1"'], ['c', '=SUM(A1:A2)+A$1+Лист1!$A2'], ['a', '=A2&A:A&Лист1!A1']]);
    value("SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B3').sort([1])");
    expect(document.workbook.formulas('Лист1').map((row) => row[1])).toEqual(['=#REF!&A:A&Лист1!#REF!', '=A2&"A1"', '=SUM(A2:A3)+A$1+Лист1!$A3']);
  });

  it('rows are not sorted by a column outside of the range, nor where cells are merged', () => {
    const { error, value, document } = makeWorld();
    document.workbook.userSetRows('Лист1', 1, 1, table);
    const sort = (column: number) => `SpreadsheetApp.getActive().getSheets()[0].getRange('B2:C4').sort({ column: ${column}, ascending: true })`;
    expect(error(sort(1))).toContain('outside of the range');
    expect(value("return SpreadsheetApp.getActive().getSheets()[0].getRange('B2:C4').getMergedRanges().length")).toBe(0);
    document.workbook.userMerge('Лист1', 'C4:D4');
    expect(value("return SpreadsheetApp.getActive().getSheets()[0].getRange('B2:C4').getMergedRanges().map((one) => one.getA1Notation()).join()")).toBe('C4:D4');
    expect(value("return SpreadsheetApp.getActive().getSheets()[0].getRange('D4').isPartOfMerge()")).toBe(true);
    expect(error(sort(2))).toContain('merged');
    value("SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(1)");
    expect(document.workbook.sheet('Лист1').merges).toEqual([{ row: 5, column: 3, rows: 1, columns: 2 }]);
    expect(document.workbook.userDuplicate('Лист1').merges).toEqual(document.workbook.sheet('Лист1').merges);
  });

  it('formulas follow what is inserted, deleted and renamed lines', () => {
    const { value, document } = makeWorld();
    document.workbook.userSetRows('Лист1', 1, 5, [['=A1+$B2', '=SUM(A1:C3)', '="A1"&Лист1!C1', "=SUM(B:B)", '=C1']]);
    document.workbook.userAddSheet('Итог');
    document.workbook.userSet('Итог', 1, 1, '=Лист1!B2+A1');
    value("const s = SpreadsheetApp.getActive().getSheets()[0]; s.insertColumnBefore(2); s.deleteColumn(4);");
    expect(document.workbook.formulas('Лист1')[0]?.slice(4)).toEqual(['=A1+$C2', '=SUM(A1:C3)', '="A1"&Лист1!#REF!', '=SUM(C:C)', '=#REF!']);
    expect(document.workbook.formulas('Итог')).toEqual([['=Лист1!C2+A1']]);
  });

  it('formulas lose a tab that is deleted, also where one is made with its name again', () => {
    const { value, document } = makeWorld();
    document.workbook.userAddSheet('Мой "лист"');
    document.workbook.userSetRows('Лист1', 1, 1, [[`=SUM('Мой "лист"'!$A$2:$A;Лист1!A5)&"'Мой ""лист""'!A1"`]]);
    value("const file = SpreadsheetApp.getActive(); file.deleteSheet(file.getSheetByName('Мой \"лист\"'))");
    document.workbook.userAddSheet('Мой "лист"');
    expect(document.workbook.formulas('Лист1')).toEqual([[`=SUM(#REF!;Лист1!A5)&"'Мой ""лист""'!A1"`]]);
  });

  it('sizes, frozen and hidden lines are kept and follow', () => {
    expect(makeWorld().value(`
      const s = SpreadsheetApp.getActive().getSheets()[0];
      s.setFrozenRows(1); s.setColumnWidth(2, 250); s.hideColumns(3); s.hideRows(5, 2);
      s.insertColumnBefore(1);
      return [s.getFrozenRows(), s.getColumnWidth(3), s.isColumnHiddenByUser(4), s.isColumnHiddenByUser(3), s.isRowHiddenByUser(6), s.isRowHiddenByUser(7)];
    `)).toEqual([1, 250, true, false, true, false]);
  });
});

describe('formats and notes', () => {
  it('are set for a range and read back', () => {
    const { value, document } = makeWorld();
    expect(value(`
      const r = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B1');
      r.setFontWeight('bold').setBackground('#FFEE00').setFontColor('red').setWrap(true).setHorizontalAlignment('center').setNote('из WB');
      r.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).setVerticalAlignment('middle').setBorder(true, null, null, null, null, null);
      return [r.getFontWeight(), r.getBackground(), r.getNote(), r.getCell(1, 2).getFontColor()];
    `)).toEqual(['bold', '#ffee00', 'из WB', 'red']);
    expect(document.snapshot().sheets[0]?.styleAt(1, 2)).toEqual({ bold: true, background: '#ffee00', color: 'red', wrap: true, align: 'center' });
  });

  it('clearContents keeps formats, clear removes them', () => {
    expect(makeWorld().value(`
      const s = SpreadsheetApp.getActive().getSheets()[0]; const r = s.getRange('A1').setNumberFormat('@').setValue('1');
      s.clearContents(); const kept = r.getNumberFormat();
      s.clear(); return [kept, r.getNumberFormat(), r.isBlank()];
    `)).toEqual(['@', 'General', true]);
  });
});

describe('named ranges', () => {
  it('follow their cells', () => {
    expect(makeWorld().value(`
      const book = SpreadsheetApp.getActive(); const s = book.getSheets()[0];
      book.setNamedRange('WB_STAMP', s.getRange('B2'));
      s.insertRowsBefore(1, 3);
      const at = book.getRangeByName('WB_STAMP').getA1Notation();
      book.removeNamedRange('WB_STAMP');
      return [at, book.getRangeByName('WB_STAMP'), book.getNamedRanges().length];
    `)).toEqual(['B5', null, 0]);
  });
});

describe('the basic filter', () => {
  it('is one per sheet and hides rows', () => {
    const { value, error, document } = makeWorld();
    document.workbook.userSetRows('Лист1', 1, 1, [['id'], ['a'], ['b']]);
    const sheet = 'const s = SpreadsheetApp.getActive().getSheets()[0];';
    expect(value(`${sheet} const f = s.getRange('A1:A3').createFilter();
      f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build());
      return [s.getFilter().getRange().getA1Notation(), s.isRowHiddenByFilter(2), s.isRowHiddenByFilter(3)];`)).toEqual(['A1:A3', false, true]);
    expect(error(`${sheet} s.getRange('A1:A3').createFilter()`)).toMatch('already has a filter');
    expect(value(`${sheet} s.getFilter().remove(); return [s.getFilter(), s.isRowHiddenByFilter(3)];`)).toEqual([null, false]);
  });
});

describe('charts', () => {
  it('are built, listed and shown in the snapshot', () => {
    const { value, document } = makeWorld();
    expect(value(`
      const s = SpreadsheetApp.getActive().getSheets()[0];
      s.insertChart(s.newChart().asLineChart().addRange(s.getRange('A1:C10')).setPosition(2, 5, 0, 0).setOption('title', 'Продажи').setNumHeaders(1).build());
      return s.getCharts().length;`)).toBe(1);
    expect(document.snapshot().sheets[0]?.charts).toEqual([
      {
        kind: 'line', title: 'Продажи', anchor: { row: 2, column: 5 }, widthPx: 600, heightPx: 371,
        columns: [1, 2, 3].map((column) => ({ sheetId: 0, row: 1, column, rows: 1, columns: 1 })),
      },
    ]);
  });
});
