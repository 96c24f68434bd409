import { rowsView } from '../../../local/page/thread/rows-view';
import { documentWith } from './spreadsheet';

describe('rows for the page', () => {
  it('have values, looks, formulas, notes and errors, without empty ends', () => {
    const { document, sheet } = documentWith([['Имя', 'Штук'], ['груша', 2], ['=A2']]);
    for (const column of [1, 2, 3]) sheet.changeFormat(1, column, { bold: true });
    sheet.notes.set(1, 2, 'сколько');
    document.workbook.userSet('Лист1', 3, 2, '=1/0');
    const view = rowsView(sheet, 1, 50, (_, row, column) => (row === 3 && column === 2 ? 'на ноль' : undefined));
    expect(view.rows).toEqual([
      [['Имя', 1], ['Штук', 1], [null, 1]],
      [['груша', 0], [2, 0]],
      [[expect.any(String), 0, '=A2'], [expect.any(String), 0, '=1/0']],
    ]);
    expect(view.styles).toEqual([{ bold: true }]);
    expect(view.notes).toEqual([{ row: 1, column: 2, text: 'сколько', isError: false }, { row: 3, column: 2, text: 'на ноль', isError: true }]);
  });

  it('come piece by piece, to the end of the sheet', () => {
    const { sheet } = documentWith(Array.from({ length: 100 }, (_, at) => [at + 1]));
    expect(rowsView(sheet, 91, 300, () => undefined).rows.map(([cell]) => cell?.[0])).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100]);
  });
});
