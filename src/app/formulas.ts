import { FORMULAS, type FormulaName } from '../formulas';
import type { Answer, Argument, FileView } from '../formulas/formula';
import { localeFor } from '../locales';
import { openReader } from '../sheet/reader';
import { journalSpec } from './journal';
import type { Services } from './services';
import { tableSpec } from './tables';

/** Names of sheets are understood in all of them: the file is shared by people of different languages. */
const LANGUAGES = ['ru', 'en'];

type FileServices = Pick<Services, 'workbook' | 'locale'>;

/**
 * What a cell shows. Only sheets that were imported are read: no token, no property and no call to WB, so that everybody
 * who sees the file sees the numbers.
 */
export function answerCell(services: FileServices, name: FormulaName, args: readonly Argument[]): Answer {
  return FORMULAS[name].answer(args, fileView(services));
}

function fileView({ workbook, locale }: FileServices): FileView {
  return {
    dataset: (id) => openReader(workbook, tableSpec(id, locale)),
    journal: () => openReader(workbook, journalSpec(locale)),
    titles: (id) => LANGUAGES.map((language) => localeFor(language).datasets[id].title),
  };
}
