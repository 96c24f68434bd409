import type { ColumnKind } from '../../tables/table';

/**
 * Google's number format of each kind, set before any value. Ids are texts, or Sheets would shorten them; whole numbers
 * have no thousands mark, because articles (nmId) are among them. `0.##` shows 18 as "18.", so no kind has it.
 */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  id: '@',
  integer: '0',
  number: 'General',
  percent: '0.00%',
  money: '#,##0.00',
  date: 'dd.mm.yyyy',
  month: 'mm.yyyy',
  dateTime: 'dd.mm.yyyy hh:mm:ss',
  boolean: 'General',
  picture: 'General',
};
