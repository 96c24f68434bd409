import { answerCell } from '../../src/app/cells/formulas';
import { fromCell } from '../../src/app/guards';
import { journalSpec } from '../../src/app/telling/journal';
import type { Services } from '../../src/app/services';
import { sheetSpec } from '../../src/app/reports/report-spec';
import type { FormulaName } from '../../src/formulas';
import type { Answer, Argument } from '../../src/formulas/formula';
import { localeFor, textFile } from '../support/locales';
import type { CachePort, StorePort } from '../../src/ports/store';
import type { Cell } from '../../src/ports/workbook';
import type { WallClockPort } from '../../src/ports/clock';
import { openTable } from '../../src/sheet/table';
import { msOfSerial, serialOfMs } from '../../src/wb/time/moscow-time';
import { manualClock } from '../support/manual-clock';
import { memoryStore } from '../support/memory-store';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-workbook';

/** Column ids, then rows; the shop's name stands first. */
export type Literal = readonly (readonly Cell[])[];

const AMOUNTS: readonly string[] = ['integer', 'number', 'money', 'percent'];

/** A spreadsheet with these sheets, by dataset or `journal`. */
export function fileWith(sheets: Readonly<Record<string, Literal>>): MemoryWorkbook {
  const workbook = memoryWorkbook();
  const locale = localeFor('ru');
  for (const [tag, [ids = [], ...rows]] of Object.entries(sheets)) {
    const spec = tag === 'journal' ? journalSpec(locale) : sheetSpec(tag, locale);
    const table = openTable(workbook, spec);
    // A row is ours by its whole key, of which a test writes what matters to it.
    const key = spec.key.filter((id) => id !== 'shop').map((id) => [id, '0'] as const);
    // WB's own amounts come with every row.
    const amounts = spec.columns.filter(({ isAlways, kind }) => isAlways && AMOUNTS.includes(kind)).map(({ id }) => [id, 0] as const);
    const untold = [...amounts, ...key].filter(([id]) => !ids.includes(id));
    for (const [shop, ...cells] of rows) {
      table.merge(String(shop), [Object.fromEntries([...untold, ...cells.map((cell, at) => [String(ids[at + 1]), cell])])]);
    }
  }
  workbook.log.length = 0;
  return workbook;
}

/** A spreadsheet in Moscow's time zone. */
export const MOSCOW: WallClockPort = {
  serialOf: (moment) => serialOfMs(moment.getTime()),
  momentOf: (serial) => new Date(msOfSerial(serial)),
};

export interface Around {
  language?: string;
  /** Moscow wall clock of the last refresh; null before the first. */
  stamp?: number | null;
  cache?: CachePort;
  documentStore?: StorePort;
}

export const NO_CACHE: CachePort = { read: () => ({}), write: () => undefined };

/** What a formula sees of the world; alerts see the same. */
export function cellServices(workbook: MemoryWorkbook, around: Around = {}): Services {
  const { language = 'ru', stamp = null, cache = NO_CACHE, documentStore = memoryStore() } = around;
  return {
    workbook,
    clock: manualClock(0),
    documentStore,
    locale: localeFor(language),
    accountLocale: localeFor(language),
    wallClock: MOSCOW,
    stamp: { read: () => stamp },
    texts: { read: textFile },
    cache,
  } as unknown as Services;
}

/** What the cell shows; its error is the one sentence that the person reads. */
export function ask(workbook: MemoryWorkbook, name: FormulaName, args: readonly Argument[], around: Around = {}): Answer {
  return fromCell(cellServices(workbook, around), (all) => answerCell(all, name, args));
}

/** A day or a moment, Moscow wall clock: the moment itself, and its serial. */
export const moment = (text: string): Date => new Date(`${text}${text.includes('T') ? '' : 'T00:00:00'}+03:00`);
export const serial = (text: string): number => serialOfMs(moment(text).getTime());
