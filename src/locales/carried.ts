import { menu } from './en/connect';
import { formulas } from './en/formulas';
import type { Texts } from './locale';
import { ru } from './ru';

/**
 * The texts that the script itself carries: the Russian ones, and of the English ones what is needed beside them. In the
 * script they are JSON, parsed at the first call (build/texts-in-script.mjs).
 */
export const carried = (): { ru: Texts; english: Pick<Texts, 'menu' | 'formulas'> } => ({ ru, english: { menu, formulas } });
