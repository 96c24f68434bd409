import { texts } from '../../src/locales/ru/texts';
import { CATEGORIES, type Category } from '../../src/wb/request/hosts';

/** Parts of WB's API that the add-on asks and that a token can open, in the order of their bits. */
const OURS = (Object.keys(CATEGORIES) as Category[])
  .map((id) => ({ id, name: texts.categories[id], bit: CATEGORIES[id].tokenBit }))
  .filter((category): category is typeof category & { bit: number } => category.bit !== null)
  .sort((a, b) => a.bit - b.bit);

/** A bit of WB's that none of ours will be: the users of the cabinet. */
export const FOREIGN_BIT = 16;

/** «Категории: …» of a token that opens everything. */
export const ALL_CATEGORIES_TOLD = `Категории: ${OURS.map(({ name }) => name).join(', ')}.`;

/** Their ids, that of what every token opens first. */
export const ALL_CATEGORY_IDS: readonly Category[] = ['common', ...OURS.map(({ id }) => id)];
