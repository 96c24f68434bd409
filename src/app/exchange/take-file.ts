import { exchangeById, type ExchangeId, isExchangeId } from '../../exchange';
import { bytesOfBase64 } from '../../exchange/encoding/base64';
import type { FileIn, Taken, TakenRows } from '../../exchange/exchange';
import { chosenOf } from '../../exchange/options';
import { allReports, isReportId, readBy, reportById, type ReportId } from '../../reports';
import { openTable } from '../../sheet/table';
import { fill } from '../../locales/fill';
import { DefectError, TransientError, UserActionError } from '../../wb/errors';
import { forgetMade } from '../reports/made-reports';
import { chosenReportSpec } from '../reports/report-spec';
import { standings } from '../refresh/jobs';
import { makeDue } from '../refresh/refresh';
import type { Services } from '../services';
import { withLease } from '../state/lease';
import { changeSettings } from '../state/settings';
import { exchangeTables } from './exchange-tables';
import { shopLabel } from './shop-label';
import type { GivenFile, Preview } from './view';

/** A statement of a year has about two. */
const MOST_MEGABYTES = 5;
const MOST_LETTERS = Math.ceil((MOST_MEGABYTES * 1024 * 1024) / 3) * 4;

/**
 * Takes a file in: its rows stand on their sheet, and the reports that read them are made anew. Whoever may edit the sheet may do it: it
 * adds rows and asks nobody.
 * @param given values of the declared options, and of `shop`
 * @throws UserActionError FILE_TOO_LARGE, FILE_UNREADABLE, NO_SHOP; TransientError STORE_BUSY  nothing has changed
 */
export function takeFile(services: Services, id: string, file: GivenFile, given: unknown): Preview {
  const unit = fileIn(id);
  const { shop = '', ...own } = Object(given) as Readonly<Record<string, unknown>>;
  const chosen = chosenOf(unit.options, own);
  const label = shopLabel(services, shop);
  const bytes = bytesIn(Object(file) as GivenFile);
  const outcome = withLease(services, services.random.uuid(), () => {
    const taken = unit.take(bytes, exchangeTables(services, standings(services), label), chosen);
    for (const rows of [taken, ...taken.also ?? []]) keepRows(services, label, rows);
    return taken;
  });
  if (!('result' in outcome)) throw new TransientError('STORE_BUSY', outcome.heldUntilMs - services.clock.nowMs());
  for (const into of new Set([outcome.result, ...outcome.result.also ?? []].map((rows) => rows.into))) makeReaders(services, into);
  return told(services, id as ExchangeId, outcome.result);
}

function fileIn(id: string): FileIn {
  const unit = isExchangeId(id) ? exchangeById(id) : null;
  if (unit?.direction !== 'in') throw new DefectError('UNEXPECTED', { message: 'no such unit' });
  return unit;
}

function bytesIn({ name, base64 }: GivenFile): { name: string; bytes: Uint8Array } {
  if (typeof base64 !== 'string' || typeof name !== 'string') throw new DefectError('UNEXPECTED', { message: 'no file' });
  if (base64.length > MOST_LETTERS) throw new UserActionError('FILE_TOO_LARGE', { limit: MOST_MEGABYTES });
  const bytes = bytesOfBase64(base64);
  if (bytes === null) throw new DefectError('UNEXPECTED', { message: 'the file has not come whole' });
  return { name, bytes };
}

/** The sheet is one of a report's, so the report is on from now on, and those that it cannot do without. */
export function keepRows(services: Services, shop: string, { into, rows, isTyped }: TakenRows): void {
  const id = reportIn(into);
  const on = Object.fromEntries([id, ...reportById(id).reads ?? []].map((one) => [one, { isOff: false }]));
  changeSettings(services, (settings) => ({ ...settings, reports: { ...settings.reports, ...on } }));
  const table = openTable(services.workbook, chosenReportSpec(services, id));
  if (rows.length > 0) table.merge(shop, rows, isTyped === true ? {} : { part: 'lasting' });
}

/** Makes the report of the sheet anew, and all that read it. */
export function makeReaders(services: Services, into: string): void {
  const readers = allReports().filter((report) => [report.id, ...readBy(report)].includes(into));
  for (const { id } of readers) forgetMade(services, id as ReportId);
  makeDue(services);
}

function reportIn(id: string): ReportId {
  if (!isReportId(id)) throw new DefectError('UNEXPECTED', { message: 'no such report' });
  return id;
}

function told({ locale }: Services, id: ExchangeId, { count, findings }: Taken): Preview {
  const words = locale.exchange()[id];
  return {
    counted: fill(words.counted, { count }),
    sums: [],
    findings: findings.map(({ code, details = {} }) => ({ text: fill(words.findings?.[code] ?? code, details), isBlocking: false })),
  };
}
