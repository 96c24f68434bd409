import type { Services } from '../services';

/** A property holds 9 KB, of Russian letters half as many. */
const PIECE_LENGTH = 4000;

type Keeper = Pick<Services, 'documentStore'>;

/** What a rewriting of formulas did last, to be taken back: kept for the file under `name`, in pieces. */
export interface KeptUndo<T> {
  /** Replaces what was kept. */
  keep(items: readonly T[]): void;
  /** None where nothing can be taken back. */
  items(): T[];
  forget(): void;
}

export function keptUndo<T>({ documentStore }: Keeper, name: string): KeptUndo<T> {
  const forget = (): void => {
    Object.keys(documentStore.all()).filter((key) => key.startsWith(name)).forEach((key) => documentStore.remove(key));
  };
  return {
    keep(items) {
      forget();
      const text = JSON.stringify(items);
      for (let at = 0; at * PIECE_LENGTH < text.length; at += 1) {
        documentStore.set(`${name}${at}`, text.slice(at * PIECE_LENGTH, (at + 1) * PIECE_LENGTH));
      }
    },
    items() {
      const stored = documentStore.all();
      let text = '';
      for (let at = 0; stored[`${name}${at}`] !== undefined; at += 1) text += stored[`${name}${at}`];
      return text === '' ? [] : (JSON.parse(text) as T[]);
    },
    forget,
  };
}
