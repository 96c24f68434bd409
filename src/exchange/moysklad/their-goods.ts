import type { ReportTables } from '../../reports/report';
import { type AskedGood, theirGoods } from '../goods/their-goods';
import { refTo } from './entity';

export const SOURCE = 'moysklad';

/** As `goods/their-goods.ts`, as МойСклад names its goods in a document. */
export function moyskladGoods(tables: ReportTables): (good: AskedGood) => ReturnType<typeof refTo> | null {
  const find = theirGoods(tables, SOURCE);
  return (good) => {
    const [type, id] = find(good)?.split('/') ?? [];
    return type === undefined || id === undefined ? null : refTo(type, id);
  };
}
