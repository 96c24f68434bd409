import { FORMULA_NAMES } from '../../src/formulas';
import type { FormulaHelp } from '../../src/formulas/help';
import { localeFor } from '../../src/locales';
import { formulaHelp as enHelp } from '../../src/locales/en/formula-help';
import type { Locale, ReadText } from '../../src/locales/locale';
import { formulaHelp as ruHelp } from '../../src/locales/ru/formula-help';
import { formulaFunctions } from './functions';
import { formulaPage } from './page';
import { pictureName, pictureOf } from './picture';

/** What follows from the declarations of formulas, by path from the root. @param read gives what lies beside the script */
export function formulaFiles(read: ReadText): Record<string, string> {
  const [ru, en] = [localeFor('ru', read), localeFor('en', read)];
  return {
    'src/gas/formula-functions.ts': formulaFunctions(),
    'docs/formulas.md': formulaPage(ru, [ru, en], ruHelp),
    'docs/formulas.en.md': formulaPage(en, [en, ru], enHelp),
    ...pictures(ru, [ru, en], ruHelp),
    ...pictures(en, [en, ru], enHelp),
  };
}

function pictures(locale: Locale, locales: readonly Locale[], help: FormulaHelp): Record<string, string> {
  const names = FORMULA_NAMES;
  return Object.fromEntries(names.map((name) => [`docs/images/formulas/${pictureName(name, locale)}`, pictureOf(name, locale, locales, help)]));
}
