import type { Wish } from '../engine/wishes';
import { TEMPLATE_FIELDS } from './wire-words';
import type { MandateKind, MandateSource, Term, Terms } from './mandate';

const HOUR_MS = 3_600_000;
const MOST_LETTERS = 1000;
const RATINGS = [5, 4, 3, 2, 1] as const;

/** Reviews are answered with the words that the holder has approved for their rating. A rating without words is left to people. */
export const answersFromTemplates: MandateKind<'answersFromTemplates'> = {
  id: 'answersFromTemplates',
  action: 'answerFeedbacks',
  terms: RATINGS.map((rating): Term => ({ id: `rating${rating}`, kind: 'text', least: 0, most: MOST_LETTERS, usual: '' })),
  mostRows: 100,
  everyMs: HOUR_MS,
  lacks: (terms) => RATINGS.every((rating) => templateOf(terms, rating) === ''),
  wishes: wishesOf,
  remade: ([, rating = null, productName = null, supplierArticle = null], terms) => {
    const words = filled(templateOf(terms, Number(rating)), { productName: String(productName ?? ''), supplierArticle: String(supplierArticle ?? '') });
    return words === '' ? null : [words];
  },
};

/** The newest first, those that have words too: a template does not answer them worse than nobody. */
function wishesOf({ tables, terms }: MandateSource): Wish[] {
  const rows = tables.rows('feedbacks', ['id', 'productValuation', 'answer', 'productName', 'supplierArticle']);
  return rows.flatMap(([id, rating, answer, productName, supplierArticle]): Wish[] => {
    const template = templateOf(terms, Number(rating));
    const words = filled(template, { productName: String(productName), supplierArticle: String(supplierArticle) });
    return answer !== '' || template === '' || !/^[\w-]{1,60}$/.test(String(id)) ? [] : [{ key: String(id), values: [words] }];
  }).reverse();
}

function filled(template: string, good: Readonly<Record<'productName' | 'supplierArticle', string>>): string {
  return TEMPLATE_FIELDS.reduce((text, [name, field]) => text.split(name).join(good[field]), template).trim();
}

function templateOf(terms: Terms, rating: number): string {
  return String(terms[`rating${rating}`] ?? '').trim();
}
