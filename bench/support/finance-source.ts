import { rrdIdAt } from '../../local/wb/shop/finance/row';
import type { HttpPort } from '../../src/ports/http';
import { financePages } from './finance-pages';

const MARK = '"rrdId":';

/**
 * WB's finance method with so many rows. One page is made and kept outside the heap; from page to page only its ids go on,
 * so that the memory measured is the reader's.
 */
export function rowSource(total: number, onAnswer: () => void): HttpPort & { keptBytes(): number } {
  const pageOf = financePages();
  let sent = 0;
  let page: { rows: number; bytes: Buffer; ids: number[] } | null = null;
  return {
    keptBytes: () => page?.bytes.length ?? 0,
    send: ({ body }) => {
      const { limit } = body as { limit: number };
      const rows = Math.min(limit, total - sent);
      if (rows === 0) return { answer: { status: 204, headers: {}, text: '', bytes: 0 } };
      if (page === null || page.rows !== rows) page = pageWithIds(pageOf(rows, sent), rows);
      page.ids.forEach((at, n) => page?.bytes.write(String(rrdIdAt(sent + n)), at, 'latin1'));
      sent += rows;
      onAnswer();
      return { answer: { status: 200, headers: {}, text: page.bytes.toString('utf8'), bytes: page.bytes.length } };
    },
  };
}

/** Ids have the same number of digits on all pages. */
function pageWithIds(text: string, rows: number): { rows: number; bytes: Buffer; ids: number[] } {
  const bytes = Buffer.from(text);
  const ids: number[] = [];
  for (let at = bytes.indexOf(MARK); at !== -1; at = bytes.indexOf(MARK, at + 1)) ids.push(at + MARK.length);
  return { rows, bytes, ids };
}
