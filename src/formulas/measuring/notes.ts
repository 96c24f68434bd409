import type { Cell } from '../../ports/workbook';
import type { Argument, FileView } from '../formula';
import { dateText } from './reported';

/** What the numbers of a table do not say by themselves. */
interface Notes {
  /** Articles that were asked for and that nobody knows. */
  unknown: readonly Argument[];
  /** Rows that are not understood. */
  oddRows: number;
  /** The last day of WB's reports, where the period goes on behind it; null where it does not. */
  reportedUntil: number | null;
  /** The first day that is known, where the period begins before it; null where it does not. */
  knownFrom: number | null;
}

/** The last rows of a table: one for each thing to be said. */
export function noteRows({ unknown, oddRows, reportedUntil, knownFrom }: Notes, width: number, file: FileView): Cell[][] {
  const { notFound, notReported, notKnown } = file.words.own;
  const notes = [
    ...(unknown.length === 0 ? [] : [notFound.replace('{articles}', () => unknown.map(String).join(', '))]),
    ...(oddRows === 0 ? [] : [notUnderstoodNote(oddRows, file)]),
    ...(reportedUntil === null ? [] : [notReported.replace('{date}', dateText(reportedUntil))]),
    ...(knownFrom === null ? [] : [notKnown.replace('{date}', dateText(knownFrom))]),
  ];
  return notes.map((note) => Array.from({ length: width }, (_cell, at) => (at === 0 ? note : '')));
}

export function notUnderstoodNote(rows: number, { words }: FileView): string {
  return words.own.notUnderstood.replace('{count}', String(rows));
}
