import { rowsAt } from '../../sync/paging';
import { inside } from '../../tables/inside';
import type { WireRow } from '../../tables/table';
import { calls } from '../../wb/calls';
import { bareNumber } from '../../wb/answer/json';
import { grouped, inParts, type Part, type Task } from '../action';

/** WB takes and shows so many articles a call. */
export const PAGE_OF_GOODS = 1000;

/** Calls that read the goods of these rows, with prices and discounts of every kind. */
export function goodsOf(keys: readonly string[], nmIdOf: (key: string) => string): Part<string>[] {
  return inParts(grouped(keys, nmIdOf), PAGE_OF_GOODS).map((part) => ({
    request: { call: calls.goodsNamed, body: { nmList: part.map(([nmId]) => bareNumber(nmId)) } },
    rows: part.flatMap(([, own]) => own),
  }));
}

export function goodsShown(body: unknown): WireRow[] {
  return rowsAt(body, 'data', 'listGoods');
}

/** WB's words for an upload in which nothing would change. */
export function isNothingNew(words: string): boolean {
  return /No goods for process|already set/i.test(words);
}

/** Readers give shares; tables take percents, as WB has them. */
export function percentsOf(share: unknown): unknown {
  return typeof share === 'number' ? Math.round(share * 1e6) / 1e4 : share;
}

/** What becomes of an upload: WB tells of those of every kind in the same way. */
export function uploadTask(keyOf: (row: WireRow) => string): Task {
  return {
    pageSize: PAGE_OF_GOODS,
    idIn: (body) => idIn(body),
    state: (uploadID) => ({ call: calls.priceUpload, query: { uploadID } }),
    stateIn: (body) => {
      const { status, overAllGoodsNumber, successGoodsNumber } = Object(inside('data')(Object(body) as WireRow)) as WireRow;
      if (status === 4) return 'cancelled';
      if (status === 3 && overAllGoodsNumber === successGoodsNumber) return 'taken';
      return status === 3 || status === 5 || status === 6 ? 'over' : 'atWork';
    },
    refused: (uploadID, offset, limit) => ({ call: calls.priceUploadGoods, query: { uploadID, limit, offset } }),
    refusedIn: (body) => {
      const rows = rowsAt(body, 'data', 'historyGoods');
      const refused = rows.filter(({ status, errorText }) => status === 3 || (typeof errorText === 'string' && errorText !== ''));
      return { rows: rows.length, refused: new Map(refused.map((row) => [keyOf(row), String(row.errorText ?? '')])) };
    },
  };
}

/** The youngest of these methods has no envelope, and promotions have another name for it. */
function idIn(body: unknown): string | null {
  const answer = Object(body) as WireRow;
  const id = inside('data', 'id')(answer) ?? inside('data', 'uploadID')(answer) ?? answer.id;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null;
}
