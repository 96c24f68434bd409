import { defineFileOut, type ExchangeTables, type Chosen, type Handover } from '../exchange';
import { detailOf, type DetailRow } from '../wb-report/detail';
import { goodNames } from '../wb-report/good-names';
import { currenciesOf, findingsOf, sumsOf, TOTAL_COLUMNS, totalsOf } from '../wb-report/totals';
import { XLSX_MIME, xlsxBytes } from '../xlsx/xlsx';
import { detailCell } from './detail-cell';
import { DETAIL_FIELDS, detailColumns, type Layout } from './layout';
import { TITLE } from './wire-words';

/** Columns that loaders read, and that a new sheet of finance does not have. */
const READ_BY_LOADERS = ['title', 'saleDt', 'country', 'isB2b', 'giId', 'retailPrice'] as const;

/** WB's weekly report as WB itself gives it: loaders of 1С read it by its captions, or by the places of its columns. */
export const weeklyDetail = () => defineFileOut({
  id: '1c-weekly-detail',
  system: '1c',
  inputs: ['finance'],
  options: [
    { id: 'report', kind: 'wbReport', isNeeded: true },
    { id: 'layout', kind: 'choice', choices: ['82', '85', 'unf'] satisfies Layout[], usual: '82' },
  ],
  prepare,
});

function prepare(tables: ExchangeTables, { report = '', layout = '' }: Chosen): Handover {
  const rows = detailOf(tables, report, [...new Set([...DETAIL_FIELDS, ...TOTAL_COLUMNS])]);
  if (rows.length === 0) return { count: 0, sums: [], findings: [{ code: 'noRows', isBlocking: true }], files: () => [] };
  const currencies = currenciesOf(rows);
  const totals = totalsOf(rows);
  const lacking = tables.lacking('finance', READ_BY_LOADERS);
  const needsCountry = layout === 'unf' && rows.every(({ country }) => country === '');
  return {
    count: rows.length,
    sums: sumsOf(totals, currencies[0] as string),
    findings: [
      ...(needsCountry ? [{ code: 'noCountry', isBlocking: true } as const] : []),
      ...(lacking.length > 0 ? [{ code: 'lacking', details: { columns: lacking.join('; ') } }] : []),
      ...(currencies.length > 1 ? [{ code: 'mixed', details: { currencies: currencies.join(', ') } }] : findingsOf(tables, report, currencies[0] as string, totals)),
    ],
    files: () => [{ name: `${report}.xlsx`, mime: XLSX_MIME, bytes: detailBytes(tables, rows, layout as Layout) }],
  };
}

/** The number of the report alone: loaders take the first digits of the file's name for it. */
function detailBytes(tables: ExchangeTables, rows: readonly DetailRow[], layout: Layout): Uint8Array {
  const nameOf = goodNames(tables);
  const columns = detailColumns(layout);
  const named = rows.map((row) => (row['title'] === '' ? { ...row, title: nameOf(row['nmId']) } : row));
  const cells = named.map((row, at) => columns.map(({ field }) => detailCell(row, field, at + 1)));
  return xlsxBytes([{ title: TITLE, columns, rows: cells }]);
}
