import type { ReportTables } from '../report';

/** Campaigns by their number: statistics alone may lack the name. */
export function campaignNames(tables: ReportTables): Map<string, { name: string; status: string }> {
  return new Map(tables.rows('campaigns', ['id', 'name', 'status']).map(([id, name, status]) => [String(id), { name: String(name), status: String(status) }]));
}

/** Articles by their number, as their cards call them. */
export function goodNames(tables: ReportTables): Map<string, { vendorCode: string; title: string }> {
  return new Map(tables.rows('cards', ['nmID', 'vendorCode', 'title']).map(([nmId, vendorCode, title]) => [String(nmId), { vendorCode: String(vendorCode), title: String(title) }]));
}
