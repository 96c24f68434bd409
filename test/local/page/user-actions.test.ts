import { act } from '../../../local/page/thread/user-actions';
import type { UserAction } from '../../../local/page/messages';
import { documentWith } from './spreadsheet';

describe('what a person does by hand', () => {
  const fruit = [['Имя', 'Штук'], ['груша', 2], ['абрикос', 5]];

  it.each<[string, UserAction, unknown[][]]>([
    ['types', { kind: 'type', sheetId: 0, cells: [{ row: 2, column: 2, value: '3,5' }] }, [['Имя', 'Штук'], ['груша', 3.5], ['абрикос', 5]]],
    ['clears', { kind: 'type', sheetId: 0, cells: [{ row: 2, column: 2, value: null }] }, [['Имя', 'Штук'], ['груша', ''], ['абрикос', 5]]],
    ['sorts below the header', { kind: 'sort', sheetId: 0, column: 1, ascending: true }, [['Имя', 'Штук'], ['абрикос', 5], ['груша', 2]]],
    ['inserts a column', { kind: 'insert', sheetId: 0, dimension: 'column', at: 1, count: 1 }, [['', 'Имя', 'Штук'], ['', 'груша', 2], ['', 'абрикос', 5]]],
    ['deletes a row', { kind: 'delete', sheetId: 0, dimension: 'row', at: 2, count: 1 }, [['Имя', 'Штук'], ['абрикос', 5]]],
    ['moves a column', { kind: 'move', sheetId: 0, dimension: 'column', at: 1, count: 1, before: 3 }, [['Штук', 'Имя'], [2, 'груша'], [5, 'абрикос']]],
  ])('%s', (_, action, rows) => {
    const { document } = documentWith(fruit);
    act(document, action, 0);
    expect(document.workbook.rows('Лист1')).toEqual(rows);
  });

  it('adds, renames, copies, moves and deletes sheets', () => {
    const { document } = documentWith(fruit);
    act(document, { kind: 'addSheet' }, 0);
    const added = document.activeSheetId;
    act(document, { kind: 'renameSheet', sheetId: added, name: 'Мой' }, 0);
    act(document, { kind: 'duplicateSheet', sheetId: 0 }, 0);
    expect(document.workbook.sheetNames()).toEqual(['Лист1', 'Лист1 (копия)', 'Мой']);
    act(document, { kind: 'moveSheet', sheetId: added, index: 0 }, 0);
    act(document, { kind: 'deleteSheet', sheetId: 0 }, 0);
    expect(document.workbook.sheetNames()).toEqual(['Мой', 'Лист1 (копия)']);
  });

  it('goes to another sheet when the one in front is deleted or hidden', () => {
    const { document } = documentWith(fruit);
    act(document, { kind: 'addSheet' }, 0);
    act(document, { kind: 'hideSheet', sheetId: document.activeSheetId, isHidden: true }, 0);
    expect(document.activeSheetId).toBe(0);
  });

  it.each<[string, UserAction]>([
    ['two sheets of one name', { kind: 'renameSheet', sheetId: 0, name: 'Другой' }],
    ['no sheet at all', { kind: 'deleteSheet', sheetId: 0 }],
    ['nothing shown', { kind: 'hideSheet', sheetId: 0, isHidden: true }],
  ])('cannot have %s', (what, action) => {
    const { document } = documentWith(fruit);
    if (what === 'two sheets of one name') document.workbook.userAddSheet('Другой');
    expect(() => act(document, action, 0)).toThrow();
  });

  it('hides lines, freezes and widens', () => {
    const { document, sheet } = documentWith(fruit);
    act(document, { kind: 'hide', sheetId: 0, dimension: 'column', at: 1, count: 2 }, 0);
    act(document, { kind: 'unhide', sheetId: 0, dimension: 'column', at: 2, count: 1 }, 0);
    act(document, { kind: 'freeze', sheetId: 0, rows: 1, columns: 0 }, 0);
    act(document, { kind: 'columnWidth', sheetId: 0, columns: [2], px: 77.6 }, 0);
    expect([[...sheet.columnLines.hidden], sheet.frozenRows, sheet.columnLines.sizesPx.get(2)]).toEqual([[1], 1, 78]);
  });
});
