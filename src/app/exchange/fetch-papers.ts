import { bytesOfBase64 } from '../../exchange/encoding/base64';
import type { Paper } from '../../exchange/exchange';
import { isWbError } from '../../wb/errors';
import { documentFile } from '../panel/document-files';
import type { Services } from '../services';

/** A person waits for the archive, and an execution lasts six minutes. */
const LONGEST_MS = 90_000;
/** WB gives one paper in so many seconds once it has given five. */
const PAUSE_MS = 10_000;
/** In base64: it travels to the page with all the rest, and an answer of Google's holds fifty million. */
const MOST_LETTERS = 25_000_000;

/** WB's papers one after another, as far as they come while somebody waits. What keeps one away leaves the archive whole all the same. */
export function fetchPapers(services: Services, shopId: string, ids: readonly string[]): Paper[] {
  const endMs = services.clock.nowMs() + LONGEST_MS;
  const papers: Paper[] = [];
  let letters = 0;
  for (const id of ids) {
    const file = fetched(services, shopId, id, endMs);
    if (file === null) return papers;
    letters += file.base64.length;
    const bytes = bytesOfBase64(file.base64);
    if (letters > MOST_LETTERS) return papers;
    if (bytes !== null) papers.push({ id, name: file.name, bytes });
  }
  return papers;
}

/** Null where it does not come in time. */
function fetched(services: Services, shopId: string, id: string, endMs: number): ReturnType<typeof documentFile> | null {
  for (;;) {
    try {
      return documentFile(services, shopId, id);
    } catch (error) {
      const isSoon = isWbError(error) && error.code === 'FILE_LATER' && error.details['time'] === undefined;
      if (!isSoon || services.clock.nowMs() + PAUSE_MS > endMs) return null;
      services.clock.sleepMs(PAUSE_MS);
    }
  }
}
