import { textsOf, wordOf } from './arguments';
import type { Argument } from '../formula';
import { type GroupingId, idOfWord, type MeasureId, taught, unknownWord, type Words } from './words';

/** Words of a list may also be parted by commas and pluses. */
function wordsOf(given: Argument): string[] {
  const parts = ([] as string[]).concat(...textsOf(given).map((text) => text.split(/[,+]/)));
  return parts.map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
}

/** The groupings that a person asks for, one or more. @throws UserActionError FORMULA_UNKNOWN_WORD */
export function groupingsIn(given: Argument, known: readonly GroupingId[], { own, all }: Words): GroupingId[] {
  const vocabularies = all.map(({ groupings }) => groupings);
  return wordsOf(given).map((word) => {
    const id = idOfWord(wordOf(word), known, vocabularies);
    if (id === null) throw unknownWord(word, taught(known, own.groupings));
    return id;
  });
}

/** The numbers that a person asks for. @throws UserActionError FORMULA_UNKNOWN_WORD */
export function measuresIn(given: Argument, known: readonly MeasureId[], { own, all }: Words): MeasureId[] {
  const vocabularies = all.map(({ measures }) => measures);
  return wordsOf(given).map((word) => {
    const id = idOfWord(wordOf(word), known, vocabularies);
    if (id === null) throw unknownWord(word, taught(known, own.measures));
    return id;
  });
}
