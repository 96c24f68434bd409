import { columnLetters, movedIndex, shiftSpan, type Shift } from './area';

/** A piece of formula text that is left alone (string, quoted sheet name) or may be a reference. */
const pieces = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!.])|'(?:[^']|'')+'!?|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** Formula text after rows or columns of `sheetName` moved; references to lines that are gone become #REF!. */
export function shiftFormula(text: string, isOnThatSheet: boolean, sheetName: string, shift: Shift): string {
  return text.replace(pieces, (piece: string, sheet: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return piece;
    const named = nameIn(sheet);
    if (named === undefined ? !isOnThatSheet : named !== sheetName) return piece;
    return (sheet ?? '') + shiftReference(reference, shift);
  });
}

/** Formula text after that tab was deleted: a tab that is made with its name later is another one. */
export function withoutSheet(text: string, sheetName: string): string {
  return text.replace(pieces, (piece: string, sheet: string | undefined) => (nameIn(sheet) === sheetName ? '#REF!' : piece));
}

/** @param prefix the name of a tab with its quotes and the exclamation mark */
function nameIn(prefix: string | undefined): string | undefined {
  return prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** Formula text in a row so many rows further down, as sorting leaves it: relative references follow, on whatever tab they are. */
export function carriedFormula(text: string, rows: number): string {
  return rows === 0 ? text : text.replace(pieces, (piece: string, sheet: string | undefined, reference: string | undefined) =>
    (reference === undefined ? piece : (sheet ?? '') + carriedReference(reference, rows)));
}

function carriedReference(reference: string, rows: number): string {
  const corners = reference.split(':').map(parseCorner);
  for (const { row } of corners) if (row?.fixed === '') row.index += rows;
  return corners.some(({ row }) => row !== undefined && row.index < 1) ? '#REF!' : corners.map(printCorner).join(':');
}

interface Corner { column?: { fixed: string; index: number }; row?: { fixed: string; index: number } }

function parseCorner(text: string): Corner {
  const [, columnFixed = '', letters, rowFixed = '', digits] = /^(\$?)([A-Z]+)?(\$?)(\d+)?$/.exec(text) ?? [];
  const index = [...(letters ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  if (letters === undefined) return { row: { fixed: columnFixed || rowFixed, index: Number(digits) } };
  return { column: { fixed: columnFixed, index }, ...(digits ? { row: { fixed: rowFixed, index: Number(digits) } } : {}) };
}

const printCorner = ({ column, row }: Corner): string =>
  (column ? column.fixed + columnLetters(column.index) : '') + (row ? row.fixed + row.index : '');

function shiftReference(reference: string, shift: Shift): string {
  const [start, end] = reference.split(':').map(parseCorner) as [Corner, Corner | undefined];
  const from = start[shift.dimension];
  if (!from) return reference;
  if (!end) {
    const index = shift.kind === 'move' ? movedIndex(from.index, shift) : shiftSpan(from.index, 1, shift)?.start;
    if (index === undefined) return '#REF!';
    from.index = index;
    return printCorner(start);
  }
  const to = end[shift.dimension];
  if (!to) return reference;
  const span = shiftSpan(from.index, to.index - from.index + 1, shift);
  if (!span) return '#REF!';
  [from.index, to.index] = [span.start, span.start + span.length - 1];
  return `${printCorner(start)}:${printCorner(end)}`;
}
