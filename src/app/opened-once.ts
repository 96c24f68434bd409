import { isReportId } from '../reports';
import { openReader, type Reader } from '../sheet/reader';
import { remember } from './remember';

export type OpenReader = typeof openReader;

/**
 * Opens the sheet of each dataset once for all that read it while nobody writes there, so that what a reader has found out serves them
 * all. Sheets of reports are written between two readings.
 */
export function openedOnce(): OpenReader {
  const opened = remember(({ spec }: Asked) => spec.tag, ({ workbook, spec, absent }: Asked): Reader => openReader(workbook, spec, absent));
  return (workbook, spec, absent) => (isReportId(spec.tag) ? openReader(workbook, spec, absent) : opened({ workbook, spec, absent }));
}

interface Asked {
  workbook: Parameters<OpenReader>[0];
  spec: Parameters<OpenReader>[1];
  absent: Parameters<OpenReader>[2];
}
