import { FORMULA_NAMES } from '../../src/formulas';
import type { FormulaHelp } from '../../src/formulas/help';
import { en as english } from '../../src/locales/en';
import { errors as enErrors } from '../../src/locales/en/errors';
import { formulaHelp as enHelp } from '../../src/locales/en/formula-help';
import { ru as russian } from '../../src/locales/ru';
import { errors as ruErrors } from '../../src/locales/ru/errors';
import { formulaHelp as ruHelp } from '../../src/locales/ru/formula-help';
import type { ErrorTexts, Locale, Texts } from '../../src/locales/locale';
import { formulaFunctions } from './functions';
import { formulaPage } from './page';
import { pictureName, pictureOf } from './picture';

const [ru, en] = [withNoNotes(russian, ruErrors), withNoNotes(english, enErrors)];

/** What the build writes from the declarations of formulas, by path from the root. */
export function generatedFiles(): Record<string, string> {
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

/** No sheet is made here. */
function withNoNotes(texts: Texts, errors: ErrorTexts): Locale {
  return { ...texts, errors: () => errors, notes: () => { throw new Error('no notes here'); } };
}
