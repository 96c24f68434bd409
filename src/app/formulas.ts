import type { DatasetId } from '../datasets';
import { FORMULAS, type FormulaName } from '../formulas';
import type { Answer, Argument, FileView } from '../formulas/formula';
import { FORMULA_WORDS } from '../locales';
import type { Texts } from '../locales/locale';
import { ru } from '../locales/ru';
import { openReader } from '../sheet/reader';
import { formulaCache } from './formula-cache';
import { journalSpec } from './journal';
import type { Services } from './services';
import { tableSpec } from './tables';
import { englishFrom } from './user-locale';

type FileServices = Pick<Services, 'cache' | 'locale' | 'stamp' | 'texts' | 'wallClock' | 'workbook'>;

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
  const others = once(() => [locale.language === 'ru' ? englishFrom(services.texts) : ru]);
  const specs = new Map<DatasetId, ReturnType<typeof tableSpec>>();
  const specOf = (id: DatasetId) => {
    const spec = specs.get(id) ?? tableSpec(id, locale);
    specs.set(id, spec);
    return spec;
  };
  const stampOf = once(() => services.stamp.read());
  return {
    words: { own: locale.formulas, all: FORMULA_WORDS },
    spec: specOf,
    dataset: (id) => openReader(services.workbook, specOf(id)),
    journal: () => openReader(services.workbook, journalSpec(locale)),
    otherTitles: (id) => others().map(({ datasets }) => datasets[id].title),
    otherHeaders: (id, columnId) => others().map((one) => headerOf(id, columnId, one)),
    stamp: stampOf,
    serialOf: (moment) => services.wallClock.serialOf(moment),
    momentOf: (serial) => services.wallClock.momentOf(serial),
    remember: formulaCache(services.cache, stampOf),
  };
}

function headerOf(id: DatasetId, columnId: string, { datasets, shopColumn }: Texts): string {
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
