import type { Argument, ParameterId } from '../formula';
import { isNothing } from './arguments';
import { isPeriodInWords } from './period';
import type { Words } from './words';

/**
 * The arguments in their places where a person has left the articles out, as in `=WB_SALES("7 days")`. Nothing else can be told from an
 * article: brands, warehouses and groups may be called like one.
 */
export function withLeftOut(parameters: readonly ParameterId[], args: readonly Argument[], words: Words): readonly Argument[] {
  const [first, second] = args;
  const mayBe = parameters[0] === 'articles' && parameters[1] === 'period' && isPeriodInWords(first, words);
  return mayBe && (isNothing(second) || !isPeriodInWords(second, words)) ? [undefined, ...args] : args;
}
