import type { MarkedSheet } from '../../ports/workbook';
import { isExampleTag } from '../example/tags';
import type { Services } from '../services';

/** Marked sheets of a file in which it is not settled yet whose they are, without those that we have made in it, and those of a made-up shop. */
export function unlistedSheets({ sheetList, workbook }: Pick<Services, 'sheetList' | 'workbook'>): MarkedSheet[] {
  const { isSettled, ids } = sheetList.read();
  if (isSettled) return [];
  const own = Object.values(ids);
  return workbook.marked().filter(({ tag, sheetId }) => !own.includes(sheetId) && !isExampleTag(tag));
}
