import type { CommissionLine } from '../commission/commission';
import { vatIn, type VatRate } from '../commission/vat';
import type { ExchangeFile } from '../files/file';
import { fileName } from '../files/file-name';
import { XLSX_MIME, xlsxBytes } from '../xlsx/xlsx';
import { RETURN_CAPTIONS, RETURNS } from './wire-words';

const KINDS = ['id', 'text', 'text', 'integer', 'money', 'money', 'money', 'money'] as const;

/** What came back, for the tab of returns: CommerceML has no place for it in a report of an agent. */
export function returnsFile(number: string, returned: readonly CommissionLine[], vat: VatRate): ExchangeFile {
  const columns = RETURN_CAPTIONS.map((caption, at) => ({ caption, kind: KINDS[at] ?? 'text' }));
  const rows = returned.map(({ barcode, article, name, quantity, price, sum, reward }) => [barcode, article, name, quantity, price, sum, vatIn(sum, vat), reward]);
  return { name: fileName([number, RETURNS], '.xlsx'), mime: XLSX_MIME, bytes: xlsxBytes([{ title: RETURNS, columns, rows }]) };
}
