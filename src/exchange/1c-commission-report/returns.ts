import type { CommissionLine } from '../commission/commission';
import { vatIn, type VatRate } from '../commission/vat';
import type { ExchangeFile } from '../files/file';
import { tableFile } from '../xlsx/table-file';
import { RETURN_CAPTIONS, RETURNS } from './wire-words';

/** What came back, for the tab of returns: CommerceML has no place for it in a report of an agent. */
export function returnsFile(number: string, returned: readonly CommissionLine[], vat: VatRate): ExchangeFile {
  const rows = returned.map(({ barcode, article, name, quantity, price, sum, reward }) => [barcode, article, name, quantity, price, sum, vatIn(sum, vat), reward]);
  return tableFile([number, RETURNS], RETURNS, RETURN_CAPTIONS, rows);
}
