import { wireWord } from '../../wb/wire/wire-word';

/** Shorter ones are of grammar. */
const LEAST_LETTERS = 5;
/** Forms of a word begin alike. */
const STEM_LETTERS = 6;
/** A word of a single text tells of a person, not of a good. */
const LEAST_TEXTS = 2;

const NO_LETTERS = /[^\p{L}]+/u;

interface Word {
  /** Texts that have it, by its forms. */
  forms: Map<string, number>;
  texts: number;
}

/**
 * Words that stand in more of these texts than of the others, as people wrote them, with the number of texts: no list of words
 * without meaning is needed, because those stand in both alike.
 */
export function tellingWords(texts: readonly string[], others: ReadonlyMap<string, number>, otherCount: number, most: number): { word: string; texts: number }[] {
  const shareIn = (count: number, all: number): number => (all === 0 ? 0 : count / all);
  const told = [...wordsOf(texts)].map(([stem, { forms, texts: count }]) => {
    const [word = ''] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best));
    return { word, texts: count, gain: shareIn(count, texts.length) - shareIn(others.get(stem) ?? 0, otherCount) };
  });
  return told.filter(({ texts: count, gain }) => count >= LEAST_TEXTS && gain > 0)
    .sort((one, other) => other.gain - one.gain || one.word.localeCompare(other.word)).slice(0, most).map(({ word, texts: count }) => ({ word, texts: count }));
}

/** How many texts have a word, by its stem. */
export function textsByStem(texts: readonly string[]): Map<string, number> {
  return new Map([...wordsOf(texts)].map(([stem, { texts: count }]) => [stem, count]));
}

function wordsOf(texts: readonly string[]): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const text of texts) {
    const own = new Map(wireWord(text).split(NO_LETTERS).filter((word) => word.length >= LEAST_LETTERS).map((word) => [word.slice(0, STEM_LETTERS), word]));
    for (const [stem, form] of own) {
      const word = words.get(stem) ?? { forms: new Map<string, number>(), texts: 0 };
      words.set(stem, word);
      word.texts += 1;
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
    }
  }
  return words;
}
