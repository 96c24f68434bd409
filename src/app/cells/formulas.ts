import type { SheetId } from '../../formulas/sheets';
import { formulaNamed, type FormulaName } from '../../formulas';
import type { Answer, Argument, FileView } from '../../formulas/formula';
import { formulaWords } from '../../locales';
import { isReportId, REPORT_IDS } from '../../reports';
import { openReader, type Reader, rowsOnSheet } from '../../sheet/reader';
import { withBearableWords } from './bearable-words';
import { formulaCache } from './formula-cache';
import { journalSpec } from '../telling/journal';
import { liveReader, type LiveServices } from '../live/live-reader';
import type { OpenReader } from '../opened-once';
import { remember } from '../remember';
import type { Services } from '../services';
import { namesOf } from '../refresh/tables';
import { sheetSpec } from '../reports/report-spec';
import { connectedShops } from '../shops/shops';
import { standingOf, standingOfReport } from './standing';
import { otherHeaders } from '../menu/user-locale';

type FileServices = LiveServices & Pick<Services, 'documentStore' | 'locale' | 'stamp' | 'texts' | 'wallClock' | 'workbook'>;

/**
 * What a cell shows. Where a sheet was imported only that is read: no token, no property and no call to WB, so that
 * everybody who sees the file sees the numbers. What was not imported is asked of WB, if the owner allowed that.
 */
export function answerCell(services: FileServices, name: FormulaName, args: readonly Argument[]): Answer {
  return formulaNamed(name).answer(args, fileView(services));
}

/** Nothing is looked up before a formula asks for it: a result that is kept costs two calls. */
export function fileView(services: FileServices, open: OpenReader = openReader): FileView {
  const { locale } = services;
  const sheetOf = remember(({ tag }: { tag: string; title: string | undefined }) => tag, ({ tag, title }) => services.workbook.findToRead(tag, title));
  const workbook = { ...services.workbook, findToRead: (tag: string, title?: string) => sheetOf({ tag, title }) };
  const others = once(() => otherHeaders(locale, services.texts));
  const startedAtMs = services.clock.nowMs();
  const specOf = remember(String, (id: SheetId) => (isReportId(id) ? withBearableWords(sheetSpec(id, locale)) : sheetSpec(id, locale)));
  const otherSpecOf = remember(String, (id: SheetId) => sheetSpec(id, { ...locale, headers: others }));
  const liveOf = remember(String, (id: SheetId): Reader => liveReader(services, { spec: specOf(id), readerOf, startedAtMs }));
  const readerOf = remember(String, (id: SheetId): Reader => open(workbook, specOf(id), isReportId(id) ? undefined : () => liveOf(id)));
  const stampOf = once(() => services.stamp.read());
  return {
    words: { own: locale.formulas, all: formulaWords() },
    spec: specOf,
    dataset: readerOf,
    journal: () => openReader(workbook, journalSpec(locale)),
    rowsOnSheet: (id) => rowsOnSheet(workbook, specOf(id)),
    standing: (id) => (isReportId(id) ? standingOfReport(services, id) : standingOf(services, id)),
    reports: () => REPORT_IDS,
    shops: once(() => connectedShops(services).map(({ label }) => label)),
    otherTitles: (id) => [others()[id].title],
    otherHeaders: (id, columnId) => namesOf(otherSpecOf(id), columnId),
    stamp: stampOf,
    serialOf: (moment) => services.wallClock.serialOf(moment),
    momentOf: (serial) => services.wallClock.momentOf(serial),
    remember: formulaCache(services.cache, stampOf),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
