import { formulaNamed, isFormulaName } from '.';
import type { Formula } from './formula';

type Separator = ';' | ',';

interface Stamp {
  /** The name that formulas carry. */
  name: string;
  /** What stands for all articles: a place left empty would ask for none. */
  everything: string;
  separator: Separator;
}

/**
 * Texts, sheet names in quotes, and calls of ours: what brackets and separators inside them mean nothing to others. A name
 * is of any letters: neither spaces nor signs of ASCII.
 */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^\s!-@[-^`{-~][^\s!-\-/:-@[-^`{-~]*(?=\s*\()|[\s\S]/g;

/** The formula with the stamp in every call of ours that lacks it; the same text when there is nothing to add. */
export function stampedText(text: string, stamp: Stamp): string {
  const pieces = text.match(PIECE) ?? [];
  return stampedPieces(pieces, stamp);
}

/** Whether the formula calls one of ours; a name such as that of the stamp is no call. */
export function callsOurs(text: string): boolean {
  return (text.match(PIECE) ?? []).some((piece) => formulaCalled(piece) !== null);
}

function stampedPieces(pieces: readonly string[], stamp: Stamp): string {
  let written = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as string;
    const formula = formulaCalled(piece);
    const open = formula === null ? -1 : pieces.indexOf('(', at);
    const close = open < 0 ? -1 : closing(pieces, open);
    if (formula === null || close < 0) {
      written += piece;
    } else {
      const args = split(pieces.slice(open + 1, close), stamp.separator).map((own) => stampedPieces(own, stamp));
      written += `${pieces.slice(at, open + 1).join('')}${withStamp(args, formula, stamp)})`;
      at = close;
    }
  }
  return written;
}

function formulaCalled(piece: string): Formula | null {
  const name = piece.toUpperCase();
  return isFormulaName(name) ? formulaNamed(name) : null;
}

/** -1 for a bracket that nobody closes. */
function closing(pieces: readonly string[], open: number): number {
  let depth = 0;
  return pieces.findIndex((piece, at) => {
    if (at < open) return false;
    depth += depthOf(piece);
    return depth === 0;
  });
}

function depthOf(piece: string): number {
  if (piece === '(' || piece === '{') return 1;
  return piece === ')' || piece === '}' ? -1 : 0;
}

/** Pieces of each argument; none for an empty bracket. Where the comma is decimal, only `;` parts arguments. */
function split(pieces: readonly string[], separator: Separator): string[][] {
  if (pieces.join('').trim() === '') return [];
  const args: string[][] = [[]];
  let depth = 0;
  for (const piece of pieces) {
    depth += depthOf(piece);
    if (depth === 0 && (piece === ';' || piece === separator)) args.push([]);
    else (args[args.length - 1] as string[]).push(piece);
  }
  return args;
}

function withStamp(args: readonly string[], { parameters }: Formula, { name, everything, separator }: Stamp): string {
  const last = parameters.length - 1;
  if ((args[last] ?? '').trim() !== '') return args.join(separator);
  const padded = parameters.map((parameter, at) => {
    const given = args[at] ?? '';
    if (at === last) return name;
    return parameter === 'articles' && given.trim() === '' ? `"${everything}"` : given;
  });
  return padded.join(separator);
}
