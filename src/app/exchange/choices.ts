import { DATASET_IDS } from '../../datasets';
import { dayText } from '../../exchange/grid/plain-text';
import type { Cell } from '../../ports/workbook';
import { REPORT_IDS } from '../../reports';
import { openReader } from '../../sheet/reader';
import { SHOP } from '../../sheet/keys/row-key';
import { tableSpec } from '../refresh/tables';
import { reportSpec } from '../reports/report-spec';
import { connectedShops } from '../shops/shops';
import type { Services } from '../services';
import { exchangeTables } from './exchange-tables';
import type { ExchangeColumn, OptionView } from './view';

type Choices = OptionView['choices'];

/** The sheets that the file has. */
export function tableChoices({ workbook, locale }: Pick<Services, 'workbook' | 'locale'>): Choices {
  const specs = [...DATASET_IDS.map((id) => tableSpec(id, locale)), ...REPORT_IDS.map((id) => reportSpec(id, locale))];
  return specs.filter(({ tag }) => workbook.find(tag) !== null).map(({ tag, title }) => ({ value: tag, label: title() }));
}

/** The columns that the sheet has, as their headers stand there. */
export function columnChoices(services: Services, table: string): ExchangeColumn[] {
  const columns = exchangeTables(services, [], '').shown(table)?.columns ?? [];
  return columns.map(({ id, caption }) => ({ value: id, label: caption }));
}

/** Weekly reports of WB's, the newest first: those that WB has a total of, or else those of which there are rows. */
export function reportChoices(services: Services): Choices {
  const { workbook, locale } = services;
  const spec = tableSpec('financeReports', locale);
  const types = spec.columns.find(({ id }) => id === 'reportType')?.words?.own() ?? {};
  const stated = openReader(workbook, spec).read([SHOP, 'reportId', 'dateFrom', 'dateTo', 'reportType']);
  const rows = stated.length > 0 ? stated : openReader(workbook, tableSpec('finance', locale)).read([SHOP, 'reportId', 'rrDate', 'rrDate', 'reportType']);
  const spans = new Map<string, { shop: Cell; from: number; to: number; type: Cell }>();
  for (const [shop = '', reportId = '', first, last, type = ''] of rows) {
    if (reportId === '' || typeof first !== 'number' || typeof last !== 'number') continue;
    const { from, to } = spans.get(String(reportId)) ?? { from: first, to: last };
    spans.set(String(reportId), { shop, from: Math.min(from, first), to: Math.max(to, last), type });
  }
  const isOneShop = connectedShops(services).length < 2;
  return [...spans].sort(([, one], [, other]) => other.from - one.from)
    .map(([id, { shop, from, to, type }]) => {
      // WB pays a week by several reports, which differ by their type alone.
      const parts = [`${dayText(from)} – ${dayText(to)}`, String(types[String(type)] ?? type), `№ ${id}`, isOneShop ? '' : String(shop)];
      return { value: id, label: parts.filter((part) => part !== '').join(', ') };
    });
}
