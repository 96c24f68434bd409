import { isDatasetId } from '../../datasets';
import type { ExchangeTables, ShownColumn } from '../../exchange/exchange';
import { isReportId } from '../../reports';
import { openReader } from '../../sheet/reader';
import { SHOP } from '../../sheet/keys/row-key';
import type { TableColumn, TableSpec } from '../../sheet/table-spec';
import { isRead } from '../reports/due-reports';
import { reportSpec } from '../reports/report-spec';
import { tablesOfShops } from '../reports/report-tables';
import type { Standing } from '../refresh/jobs';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';

type ReadServices = Pick<Services, 'clock' | 'documentStore' | 'locale' | 'release' | 'workbook'>;

/** The tables of one shop as units of `exchange` see them. */
export function exchangeTables(services: ReadServices, jobs: readonly Standing[], shop: string): ExchangeTables {
  const { clock, locale, workbook } = services;
  const tables = tablesOfShops(services, (id) => isRead(id, jobs)).ofShop(shop);
  return {
    ...tables,
    shop,
    nowMs: clock.nowMs(),
    shown: (id) => {
      const spec = specOf(id, locale);
      if (spec === null || workbook.find(id) === null) return null;
      const reader = openReader(workbook, spec);
      return { title: spec.title(), columns: spec.columns.filter((column) => column.id !== SHOP && reader.has(column.id)).map(shownColumn) };
    },
    cells: (id, columnIds) => {
      if (isReportId(id)) return tables.reportRows(id, columnIds);
      return isDatasetId(id) ? tables.rows(id, columnIds as never) : [];
    },
    lacking: (id, columnIds) => {
      const spec = specOf(id, locale);
      if (spec === null) return [];
      const reader = openReader(workbook, spec);
      return spec.columns.filter((column) => columnIds.includes(column.id) && !reader.has(column.id)).map(({ header }) => header());
    },
  };
}

function specOf(id: string, locale: Services['locale']): TableSpec | null {
  if (isReportId(id)) return reportSpec(id, locale);
  return isDatasetId(id) ? tableSpec(id, locale) : null;
}

function shownColumn({ id, kind, header, words, isPersonal, isTechnical }: TableColumn): ShownColumn {
  const own = words?.own();
  return {
    id, kind, caption: header(),
    word: (code) => own?.[String(code)] ?? code,
    isPersonal: isPersonal === true, isTechnical: isTechnical === true,
  };
}
