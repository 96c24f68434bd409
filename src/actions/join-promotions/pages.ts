import { rowsAt } from '../../sync/paging';
import { calls, type WbRequest } from '../../wb/calls';
import type { Part } from '../action';

/** Calls that read the goods of a promotion: page by page those that do not take part, then those that do. */
export function inPages(promotionID: string, limit: number): Pick<Part<string>, 'request' | 'next'> {
  const ask = (inAction: boolean, offset: number): WbRequest => ({ call: calls.promotionGoods, query: { promotionID, inAction, limit, offset } });
  return {
    request: ask(false, 0),
    next(answers) {
      const ends = answers.flatMap((body, at) => (rowsAt(body, 'data', 'nomenclatures').length < limit ? [at] : []));
      if (ends.length === 0) return ask(false, answers.length * limit);
      return ends.length === 1 ? ask(true, (answers.length - 1 - Number(ends[0])) * limit) : null;
    },
  };
}
