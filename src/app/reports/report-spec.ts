import { isReportId, type ReportId, reportById } from '../../reports';
import { SHOP as SHOP_ID } from '../../sheet/keys/row-key';
import type { TableSpec } from '../../sheet/table-spec';
import { connectedShops } from '../shops/shops';
import { type SheetWords, tableSpec, withShop, wordedSpec } from '../refresh/tables';
import type { Services } from '../services';

/** The sheet of a report as data, in the words of a language. */
export function reportSpec(id: ReportId, locale: SheetWords): TableSpec {
  return wordedSpec(withShop({ ...reportById(id).table, id }), locale);
}

/** The sheet of a dataset or of a report. */
export function sheetSpec(id: string, locale: SheetWords): TableSpec {
  return isReportId(id) ? reportSpec(id, locale) : tableSpec(id, locale);
}

/** As `reportSpec`, as a new sheet has it: what few people need is hidden; one shop need not be told from others. */
export function chosenReportSpec(services: Pick<Services, 'documentStore' | 'locale'>, id: ReportId): TableSpec {
  const shops = connectedShops(services);
  const spec = reportSpec(id, services.locale);
  const optional = spec.columns.filter(({ isOptional }) => isOptional === true).map((column) => column.id);
  return { ...spec, hidden: [...(shops.length > 1 ? [] : [SHOP_ID]), ...optional], shops };
}
