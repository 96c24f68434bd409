import { isReportId, type ReportId, reportById } from '../../reports';
import type { LineCells, NotAsked } from '../../reports/behind';
import type { Cell, SheetPort } from '../../ports/workbook';
import { meantCells } from '../../sheet/cells/meant-cells';
import { formOf } from '../../sheet/cells/row-form';
import { type Layout, placedColumns } from '../../sheet/columns/layout';
import { FINGERPRINT } from '../../sheet/columns/look';
import { ownShops } from '../../sheet/columns/sheet-memory';
import { rowKinds } from '../../sheet/rows/own-rows';
import { keyColumnIds, SHOP } from '../../sheet/keys/row-key';
import type { TableColumn, TableSpec } from '../../sheet/table-spec';
import { CHOICE } from '../reports/choice/choice-page';
import { reportSpec } from '../reports/report-spec';
import type { Services } from '../services';
import { isDatasetId } from '../../datasets';

/** A cell of a report, and the line that it stands in. */
export interface AskedCell {
  report: ReportId;
  spec: TableSpec;
  column: TableColumn;
  value: Cell;
  /** By column; words are codes again. */
  line: LineCells;
  shop: string;
  sheet: string;
  address: string;
}

/** What the cell is that the user stands on. */
export function askedCell({ workbook, locale }: Pick<Services, 'workbook' | 'locale'>): AskedCell | NotAsked {
  const active = workbook.activeCell();
  const tag = active?.tag ?? '';
  const sheet = workbook.find(tag);
  if (tag === CHOICE) return 'page';
  if (active === null || sheet === null || !isReportId(tag)) return isDatasetId(tag) ? 'imported' : 'notReport';
  const spec = reportSpec(tag, locale);
  const { layout } = placedColumns(sheet, spec);
  const cells = lineAt(sheet, spec, layout, active.row);
  if (cells === null) return 'notLine';
  const column = spec.columns.find(({ id }) => layout.get(id) === active.column);
  if (column === undefined || column.id === SHOP) return 'notColumn';
  if (isTyped(tag, column.id)) return 'typed';
  const { [SHOP]: shop = '', ...line } = cells;
  return {
    report: tag, spec, column, value: cells[column.id] as Cell, line, shop: String(shop),
    sheet: sheet.name, address: active.address,
  };
}

function isTyped(report: ReportId, columnId: string): boolean {
  return reportById(report).table.columns.some(({ id, isTyped: typed }) => id === columnId && typed === true);
}

/** Null where no line of ours stands. */
function lineAt(sheet: SheetPort, spec: TableSpec, layout: Layout, row: number): LineCells | null {
  if (row > sheet.lastRow()) return null;
  const [shown = []] = sheet.read({ row, column: 1, rows: 1, columns: sheet.maxColumns() });
  const at = (id: string): Cell => shown[(layout.get(id) ?? 0) - 1] ?? '';
  const kind = rowKinds(spec, ownShops(sheet, spec))(at(FINGERPRINT), keyColumnIds(spec).map(at));
  if (kind === 'spare' || kind === 'other') return null;
  const ids = spec.columns.map(({ id }) => id);
  const cells = ids.map(at);
  meantCells(spec, ids)(cells, formOf(String(at(FINGERPRINT))));
  return Object.fromEntries(ids.map((id, index) => [id, cells[index] as Cell]));
}
