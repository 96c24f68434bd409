import type { HostDocument, Sheet } from '../../host';
import type { BookView, SheetInfo } from '../messages';

/** Tabs, their shape and the menus: everything but cells. */
export function bookView({ name, activeSheetId, model, ui }: HostDocument): BookView {
  return {
    name,
    activeSheetId,
    sheets: model.sheets.map(sheetInfo),
    menus: ui.menus.map(({ caption, kind, items }) => ({ caption, isAddOn: kind === 'addonMenu', items })),
  };
}

function sheetInfo(sheet: Sheet): SheetInfo {
  const { id, name, hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns, columnLines, rowLines, hiddenByFilter } = sheet;
  return {
    id, name, isHidden: hidden, tabColor, frozenRows, frozenColumns, maxRows, maxColumns,
    columnWidthsPx: Object.fromEntries(columnLines.sizesPx),
    hiddenColumns: columnLines.unseen(),
    hiddenRows: [...new Set([...rowLines.hidden, ...hiddenByFilter])],
    charts: sheet.charts.length,
  };
}
