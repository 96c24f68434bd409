import { type Sentence, SENTENCES } from './sentences';

interface Known extends Sentence {
  pattern: RegExp;
}

const known: readonly Known[] = SENTENCES.map((sentence) => ({ ...sentence, pattern: patternOf(sentence.en) }));

/**
 * What Google would say to a user of that language. English stays, Russian is translated, and any other language is one that
 * nobody knows: only what Google puts in, such as names and addresses, can be read in it.
 * @param text English, as the host throws it; what is no sentence of Google's is answered as it is
 */
export function inLanguage(text: string, locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === 'en') return text;
  const sentence = sentenceOf(text);
  if (sentence === undefined || sentence.isEverywhereEnglish) return text;
  const parts = sentence.pattern.exec(text)?.slice(1) ?? [];
  return filled(language === 'ru' ? sentence.ru : inNobodysLetters(sentence.en), parts);
}

export function sentenceOf(text: string): Known | undefined {
  return known.find(({ pattern }) => pattern.test(text));
}

function patternOf(template: string): RegExp {
  const escaped = template.split('{}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${escaped.join('([\\s\\S]*?)')}$`);
}

function filled(template: string, parts: readonly string[]): string {
  let next = 0;
  return template.replace(/\{\}/g, () => parts[next++] ?? '');
}

/** Names of Google's stay, as `URLFetch` and `SpreadsheetApp.getUi()` do; other words become letters of another script. */
function inNobodysLetters(template: string): string {
  return template.replace(/[A-Za-z][\w.()]*/g, (word) => (/^[A-Z]+[a-z]+[A-Z]|\w\.\w|^[A-Z]{2,}[a-z]/.test(word) ? word : word.replace(/[a-z]/gi, foreign)));
}

function foreign(letter: string): string {
  return String.fromCharCode(0x10d0 + letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0));
}
