import type { CachePort } from '../ports/store';

/** In a formula of a published add-on there may be no document cache at all: then nothing is kept. */
export const documentCache: CachePort = {
  read: (keys) => CacheService.getDocumentCache()?.getAll([...keys]) ?? {},
  write(values, seconds) {
    try {
      CacheService.getDocumentCache()?.putAll({ ...values }, seconds);
    } catch {
      // A full or busy cache only costs time.
    }
  },
};
