import type { Cell } from '../../ports/workbook';
import type { WireRow } from '../../tables/table';
import { unmarked } from '../cells/cell';
import { planRows } from './planned-rows';
import { requireAlways } from './unsent-columns';
import type { TableSpec } from '../table-spec';

/**
 * Rows of WB's as a sheet would show them: in the order of the spec's columns, of two with one key the later.
 * @throws DefectError KEY_MISSING, FIELD_MISSING
 */
export function decodedRows(spec: TableSpec, shop: string, rows: readonly WireRow[]): Cell[][] {
  const planned = planRows(spec, shop, rows);
  requireAlways(spec, planned.missing);
  const decoded = new Map(planned.rows.map(({ key, cells }) => [key, cells.slice(0, spec.columns.length).map(unmarked)]));
  return [...decoded.values()];
}
