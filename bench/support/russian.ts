import { headersOf, notesOf } from '../../build/texts/table-words';
import { words as finance } from '../../src/datasets/finance/ru';
import { words as orders } from '../../src/datasets/orders/ru';
import { words as stocks } from '../../src/datasets/stocks/ru';
import type { Headers, Locale, Notes } from '../../src/locales/locale';
import { formulas } from '../../src/locales/ru/formulas';
import { shop } from '../../src/tables/ru';

const words = { finance, orders, stocks };

/** The words of the sheets that are measured: a script of the bench has no files beside it. */
export const RUSSIAN: Pick<Locale, 'headers' | 'notes' | 'formulas' | 'others'> = {
  headers: () => headersOf(words, shop) as Headers,
  notes: () => notesOf(words, shop) as Notes,
  formulas: formulas(),
  others: [],
};
