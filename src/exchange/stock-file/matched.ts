import { wbGoods } from '../../reports/matches/wb-goods';
import type { ReportTables } from '../../reports/report';
import type { WireRow } from '../../tables/table';
import type { AccountGood } from './account-good';

/** What a file says of which good is which, for «Соответствия». What a person has filled in there is never written over. */
export function matchRows(tables: ReportTables, goods: readonly AccountGood[]): WireRow[] {
  const told = new Map(goods.filter(({ wbBarcode }) => wbBarcode !== '').map(({ wbBarcode, id }) => [wbBarcode, id]));
  if (told.size === 0) return [];
  const typed = new Set(tables.reportRows('matches', ['barcode', 'theirs']).filter(([, theirs]) => theirs !== '').map(([barcode]) => String(barcode)));
  return wbGoods(tables).flatMap(({ nmId, barcodes }) => {
    const theirs = barcodes.map((barcode) => told.get(barcode)).find((id) => id !== undefined);
    const barcode = barcodes[0] ?? '';
    return theirs === undefined || typed.has(barcode) ? [] : [{ nmId, barcode, theirs }];
  });
}
