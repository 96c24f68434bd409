import type { ReportTables } from '../../reports/report';
import type { WireRow } from '../../tables/table';

/** Supplies that have not gone yet. */
export function openSupplies(tables: ReportTables): WireRow[] {
  return tables.rows('fbsSupplies', ['createdAt', 'name', 'closedAt', 'id']).filter(([, , closedAt]) => closedAt === '')
    .map(([createdAt, name, , supplyId]) => ({ createdAt, name, supplyId }));
}
