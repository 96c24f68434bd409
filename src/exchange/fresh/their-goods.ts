import type { ReportTables } from '../../reports/report';
import { type AskedGood, theirGoods } from '../goods/their-goods';

export const SOURCE = 'fresh';

/** A good of 1С's, and which of its kinds it is where it has any. */
export interface FreshGood {
  good: string;
  kind: string;
}

/** As `goods/their-goods.ts`: a size that 1С keeps as a kind of a good is found by its own barcode. */
export function freshGoods(tables: ReportTables): (good: AskedGood) => FreshGood | null {
  const find = theirGoods(tables, SOURCE);
  return (asked) => {
    const [good = '', kind = ''] = find(asked)?.split('#') ?? [];
    return good === '' ? null : { good, kind };
  };
}

/** What names a good in a row of a document. */
export function goodKeys({ good, kind }: FreshGood) {
  return { Номенклатура_Key: good, ...(kind === '' ? {} : { Характеристика_Key: kind }) };
}
