import type { HttpPort } from '../../src/ports/http';
import { financePages } from './finance-pages';

/** WB's finance method with so many rows; ids go on from page to page and everything else comes again. */
export function rowSource(total: number, onAnswer: () => void): HttpPort {
  const pageOf = financePages();
  let sent = 0;
  return {
    send: ({ body }) => {
      const { limit } = JSON.parse(body ?? '{}') as { limit: number };
      const rows = Math.min(limit, total - sent);
      const text = rows === 0 ? '' : pageOf(rows, sent);
      sent += rows;
      onAnswer();
      return { answer: { status: rows === 0 ? 204 : 200, headers: {}, text, bytes: Buffer.byteLength(text) } };
    },
  };
}
