import type { Cursor, Paging, PagingContext } from '../../../src/sync/paging/paging';
import { line, PAGE } from './contexts';

/** All calls of a run, each answered by what its line gets; the cursor goes through a store between them. */
export function followAll(paging: Paging, answerTo: (line: string) => unknown, context: Partial<PagingContext> = {}): string[] {
  const page = { ...PAGE, ...context };
  const lines: string[] = [];
  for (let cursor = paging.start(page); cursor !== null && lines.length < 100;) {
    const asked = line(paging, cursor, page);
    lines.push(asked);
    const { next }: { next: Cursor | null } = paging.read(answerTo(asked), cursor, page);
    cursor = JSON.parse(JSON.stringify(next)) as Cursor | null;
  }
  return lines;
}
