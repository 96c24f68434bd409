import { en } from '../../src/locales/en';
import { formulaHelp as enHelp } from '../../src/locales/en/formula-help';
import { ru } from '../../src/locales/ru';
import { formulaHelp as ruHelp } from '../../src/locales/ru/formula-help';
import { formulaFunctions } from './functions';
import { formulaPage } from './page';

/** What the build writes from the declarations of formulas, by path from the root. */
export function generatedFiles(): Record<string, string> {
  return {
    'src/gas/formula-functions.ts': formulaFunctions(),
    'docs/formulas.md': formulaPage(ru, [ru, en], ruHelp),
    'docs/formulas.en.md': formulaPage(en, [en, ru], enHelp),
  };
}
