import { makeWorld } from './world';

const BEGIN = `
  const s = SpreadsheetApp.getActive().getSheets()[0];
  s.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  s.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1);
`;

it('columns are grouped, folded up and unfolded', () => {
  const { value, document } = makeWorld();
  expect(value(`${BEGIN}
    const group = s.getColumnGroup(4, 1).collapse();
    return [group.getDepth(), group.isCollapsed(), [1, 2, 3, 4, 5].map((column) => s.getColumnGroupDepth(column))];
  `)).toEqual([1, true, [0, 0, 1, 1, 0]]);
  const { columnLines } = document.workbook.sheet('Лист1');
  expect([columnLines.unseen(), document.workbook.sheet('Лист1').columnLines.hidden.size]).toEqual([[3, 4], 0]);
  value("const s = SpreadsheetApp.getActive().getSheets()[0]; s.hideColumns(1); s.getColumnGroup(3, 1).expand(); return [];");
  expect(columnLines.unseen()).toEqual([1]);
});

it('a group goes with its columns, and takes in what is inserted between them', () => {
  const { value, document } = makeWorld();
  value(`${BEGIN} s.getColumnGroup(3, 1).collapse(); s.insertColumnBefore(1); s.insertColumnBefore(5); s.deleteColumn(6); return [];`);
  expect(document.workbook.sheet('Лист1').columnLines.unseen()).toEqual([4, 5]);
  value("const s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange(1, 4, 1, 2).shiftColumnGroupDepth(-1); return [];");
  expect(document.workbook.sheet('Лист1').columnLines.unseen()).toEqual([]);
});

it('where there is no group, there is none to fold', () => {
  expect(makeWorld().error('SpreadsheetApp.getActive().getSheets()[0].getColumnGroup(2, 1)')).toMatch('group does not exist');
});
