import { namesOfShops } from '../../sheet/columns/sheet-memory';
import { openReader } from '../../sheet/reader';
import { SHOP } from '../../sheet/keys/row-key';
import type { Cell } from '../../ports/workbook';
import { isWbError } from '../../wb/errors';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';

/** Names under which rows of shops stand in the file, by the shops' ids: a shop that comes back gets its own again. */
export function labelsInSheets(services: Pick<Services, 'locale' | 'workbook'>): Map<string, string> {
  const labels = new Map(ofSellers(services).map(([label = '', sid = '']): [string, string] => [String(sid), String(label)]));
  for (const memory of services.workbook.memoriesOfAll()) for (const [id, label] of namesOfShops(memory)) labels.set(id, label);
  return labels;
}

/** Sheets of an earlier version do not remember whose rows they hold. */
function ofSellers({ locale, workbook }: Pick<Services, 'locale' | 'workbook'>): Cell[][] {
  try {
    return openReader(workbook, tableSpec('seller', locale)).read([SHOP, 'sid']);
  } catch (error) {
    // What people have made of that sheet keeps nobody from connecting.
    if (!isWbError(error)) throw error;
    return [];
  }
}
