import type { Cell } from '../../ports/workbook';
import { openReader } from '../../sheet/reader';
import { fingerprint } from '../../sheet/fingerprints/fingerprint';
import { SHOP, shopPart } from '../../sheet/keys/row-key';
import { openTable, type Table } from '../../sheet/table';
import type { TableColumn, TableSpec } from '../../sheet/table-spec';
import type { WireRow } from '../../tables/table';
import { DefectError } from '../../wb/errors';
import { asWbError } from '../../wb/answer/unforeseen';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';

/** Tag of the hidden sheet on which sums of large sheets are kept. */
export const KEPT_SUMS = 'keptSums';

/** Below what a cell may hold. */
const LETTERS_A_PIECE = 40_000;

/** Whose sums they are. */
export interface Place {
  shop: string;
  fold: string;
  month: number;
}

/** What large sheets came to when they were read last. Whatever people do to it costs time and no more: what is not whole was never kept. */
export interface KeptSums {
  /** The text that was kept with this print; null where there is none. */
  find(place: Place, print: string): string | null;
  /** @returns whether it could be kept */
  keep(label: string, texts: readonly (Omit<Place, 'shop'> & { print: string; text: string })[]): boolean;
}

type KeptServices = Pick<Services, 'documentStore' | 'locale' | 'workbook'>;

export function keptSums(services: KeptServices): KeptSums {
  const spec = keptSpec(services);
  let pieces: Pieces | null = null;
  let table: Table | null = null;
  return {
    find: (place, print) => {
      pieces = pieces ?? readPieces(services, spec);
      const own = pieces.get(idOf(place)) ?? [];
      const text = own.map((piece) => piece.sums).join('');
      const seal = sealOf(print, text, own.length);
      return own.length > 0 && own.every((piece) => piece.seal === seal) ? text : null;
    },
    keep: (label, texts) => {
      try {
        table = table ?? openTable(services.workbook, spec);
        table.merge(label, texts.flatMap(rowsOf));
        return true;
      } catch (error) {
        if (asWbError(error) instanceof DefectError) throw error;
        // The file is full, the sheet is protected, or people have taken a column: the reports are made all the same.
        table = null;
        return false;
      }
    },
  };
}

interface Piece {
  seal: string;
  sums: string;
}

/** By `idOf`, in their order. */
type Pieces = ReadonlyMap<string, readonly Piece[]>;

/** A sheet that people have spoilt keeps nothing. */
function readPieces({ workbook }: KeptServices, spec: TableSpec): Pieces {
  const all = new Map<string, Piece[]>();
  for (const [shop, fold, month, piece, seal, sums] of readRows(workbook, spec)) {
    const id = idOf({ shop: shopPart(String(shop)), fold: String(fold), month: Number(month) });
    const own = all.get(id) ?? [];
    all.set(id, own);
    own[Number(piece)] = { seal: String(seal), sums: String(sums) };
  }
  // Of a text that has become shorter, pieces are left over.
  return new Map([...all].map(([id, own]) => [id, own.slice(0, parseInt(own[0]?.seal ?? '', 10) || 0)]));
}

function readRows(workbook: Services['workbook'], spec: TableSpec): readonly (readonly Cell[])[] {
  try {
    return openReader(workbook, spec).read([SHOP, 'fold', 'month', 'piece', 'seal', 'sums']);
  } catch (error) {
    if (asWbError(error) instanceof DefectError) throw error;
    return [];
  }
}

function rowsOf({ fold, month, print, text }: Omit<Place, 'shop'> & { print: string; text: string }): WireRow[] {
  const count = Math.max(1, Math.ceil(text.length / LETTERS_A_PIECE));
  const seal = sealOf(print, text, count);
  return Array.from({ length: count }, (_, piece) => ({ fold, month, piece, seal, sums: text.slice(piece * LETTERS_A_PIECE, (piece + 1) * LETTERS_A_PIECE) }));
}

/** Begins with the number of pieces. A mixture of two texts has another one. */
function sealOf(print: string, text: string, count: number): string {
  return `${count} ${fingerprint([print, text])}`;
}

function idOf({ shop, fold, month }: Place): string {
  return [shop, fold, month].join('\n');
}

function keptSpec(services: KeptServices): TableSpec {
  const words = () => services.locale.texts().messages.keptSums;
  const column = (id: string, kind: TableColumn['kind']): TableColumn => ({ id, kind, widthPx: 100, header: () => id, note: () => words().note });
  const columns = [column(SHOP, 'text'), column('fold', 'text'), column('month', 'integer'), column('piece', 'integer'), column('seal', 'text'), column('sums', 'text')];
  return {
    tag: KEPT_SUMS, title: () => words().title, columns, key: [SHOP, 'fold', 'month', 'piece'], filled: columns.map(({ id }) => id), isHidden: true, shops: connectedShops(services),
  };
}
