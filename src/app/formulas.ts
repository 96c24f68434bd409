import type { DatasetId } from '../datasets';
import { FORMULAS, type FormulaName } from '../formulas';
import type { Answer, Argument, FileView } from '../formulas/formula';
import { localeFor } from '../locales';
import { openReader } from '../sheet/reader';
import { formulaCache } from './formula-cache';
import { journalSpec } from './journal';
import type { Services } from './services';
import { tableSpec } from './tables';

/** Words and names of sheets are understood in all of them: the file is shared by people of different languages. */
const LANGUAGES = ['ru', 'en'];

type FileServices = Pick<Services, 'cache' | 'locale' | 'stamp' | 'wallClock' | 'workbook'>;

/**
 * What a cell shows. Only sheets that were imported are read: no token, no property and no call to WB, so that everybody
 * who sees the file sees the numbers.
 */
export function answerCell(services: FileServices, name: FormulaName, args: readonly Argument[]): Answer {
  return FORMULAS[name].answer(args, fileView(services));
}

/** Nothing is looked up before a formula asks for it: a result that is kept costs two calls. */
function fileView(services: FileServices): FileView {
  const { locale } = services;
  const locales = LANGUAGES.map(localeFor);
  const specs = new Map<DatasetId, ReturnType<typeof tableSpec>>();
  const specOf = (id: DatasetId) => {
    const spec = specs.get(id) ?? tableSpec(id, locale);
    specs.set(id, spec);
    return spec;
  };
  const stampOf = once(() => services.stamp.read());
  return {
    words: { own: locale.formulas, all: locales.map(({ formulas }) => formulas) },
    spec: specOf,
    dataset: (id) => openReader(services.workbook, specOf(id)),
    journal: () => openReader(services.workbook, journalSpec(locale)),
    titles: (id) => locales.map(({ datasets }) => datasets[id].title),
    headers: (id, columnId) => locales.map((one) => headerOf(id, columnId, one)),
    stamp: stampOf,
    serialOf: (moment) => services.wallClock.serialOf(moment),
    momentOf: (serial) => services.wallClock.momentOf(serial),
    remember: formulaCache(services.cache, stampOf),
  };
}

function headerOf(id: DatasetId, columnId: string, { datasets, shopColumn }: Services['locale']): string {
  const columns: Readonly<Record<string, { header: string }>> = { ...datasets[id].columns, shop: shopColumn };
  return columns[columnId]?.header ?? '';
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}
