import { CanceledError, CellValueType, CommandType, type ICellData, type ICommandInfo, ICommandService, type IObjectMatrixPrimitiveType, type IRange, type Nullable } from '@univerjs/core';
import type { Scalar, UserAction } from '../../messages';
import type { Changes } from './apply';
import type { Viewer } from './univer';

/** What a person typed into the cell that is being edited. */
export interface Typed {
  row: number;
  column: number;
  text: string;
}

type Params = { subUnitId: string; range?: IRange } & Record<string, unknown>;
type Translate = (params: Params, sheetId: number) => UserAction | null;

/** Univer's changes by id, as what a person does to the host's document. */
const TRANSLATIONS: Record<string, Translate> = {
  'sheet.mutation.insert-row': ({ range }, sheetId) => lines('insert', 'row', range, sheetId),
  'sheet.mutation.insert-col': ({ range }, sheetId) => lines('insert', 'column', range, sheetId),
  'sheet.mutation.remove-rows': ({ range }, sheetId) => lines('delete', 'row', range, sheetId),
  'sheet.mutation.remove-col': ({ range }, sheetId) => lines('delete', 'column', range, sheetId),
  'sheet.mutation.move-rows': (params, sheetId) => moved('row', params, sheetId),
  'sheet.mutation.move-columns': (params, sheetId) => moved('column', params, sheetId),
  'sheet.mutation.set-row-hidden': ({ ranges }, sheetId) => lines('hide', 'row', (ranges as IRange[])[0], sheetId),
  'sheet.mutation.set-row-visible': ({ ranges }, sheetId) => lines('unhide', 'row', (ranges as IRange[])[0], sheetId),
  'sheet.mutation.set-col-hidden': ({ ranges }, sheetId) => lines('hide', 'column', (ranges as IRange[])[0], sheetId),
  'sheet.mutation.set-col-visible': ({ ranges }, sheetId) => lines('unhide', 'column', (ranges as IRange[])[0], sheetId),
  'sheet.mutation.set-frozen': ({ startRow, startColumn }, sheetId) => (
    { kind: 'freeze', sheetId, rows: Math.max(0, Number(startRow)), columns: Math.max(0, Number(startColumn)) }),
  'sheet.mutation.set-worksheet-hidden': ({ hidden }, sheetId) => ({ kind: 'hideSheet', sheetId, isHidden: Boolean(hidden) }),
  'sheet.mutation.insert-sheet': () => ({ kind: 'addSheet' }),
  'sheet.mutation.remove-sheet': (_, sheetId) => ({ kind: 'deleteSheet', sheetId }),
  // Univer's tab is edited as rich text, which turns spaces into ones that do not break.
  'sheet.mutation.set-worksheet-name': ({ name }, sheetId) => ({ kind: 'renameSheet', sheetId, name: String(name).replaceAll('\u00a0', ' ') }),
  'sheet.mutation.set-worksheet-order': ({ toOrder }, sheetId) => ({ kind: 'moveSheet', sheetId, index: Number(toOrder) }),
  'sheet.mutation.set-worksheet-col-width': ({ ranges, colWidth }, sheetId) => widths(ranges as IRange[], colWidth, sheetId),
  'sheet.command.copy-sheet': (_, sheetId) => ({ kind: 'duplicateSheet', sheetId }),
};

/** Changes of Univer that touch no cell and no shape: it may make them itself. */
const HARMLESS = /^sheet\.mutation\.(?:set-worksheet-row-(?:is-)?auto-height|set-worksheet-permission|mark-dirty|empty)/;

/** Univer only shows: what a person changes there is stopped, and done to the host's document instead. */
export class Edits {
  typed: Typed | null = null;

  constructor(private readonly viewer: Viewer, changes: Changes, private readonly act: (action: UserAction) => void, private readonly refuse: () => void) {
    viewer.univer.__getInjector().get(ICommandService).beforeCommandExecuted((command) => {
      if (!changes.isFromHost) this.judge(command);
    });
  }

  /** @throws CanceledError, by which Univer stops a command without a word */
  private judge({ id, type, params }: Readonly<ICommandInfo>): void {
    const translate = TRANSLATIONS[id];
    const given = params as Params | undefined;
    const isChange = type === CommandType.MUTATION && id.startsWith('sheet.mutation.') && !HARMLESS.test(id);
    if (!translate && !isChange) return;
    const sheetId = Number(given?.subUnitId ?? this.viewer.book.getActiveSheet()?.getSheetId());
    const action = id === 'sheet.mutation.set-range-values' ? this.typing(given as Params, sheetId) : translate?.(given as Params, sheetId) ?? null;
    if (action) this.act(action);
    else this.refuse();
    throw new CanceledError();
  }

  private typing({ cellValue }: Params, sheetId: number): UserAction | null {
    const matrix = cellValue as IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;
    const cells = Object.entries(matrix ?? {}).flatMap(([row, columns]) => Object.entries<Nullable<ICellData>>(columns).flatMap(([column, cell]) => {
      const value = this.valueOf(Number(row), Number(column), cell);
      return value === undefined ? [] : [{ row: Number(row) + 1, column: Number(column) + 1, value }];
    }));
    this.typed = null;
    return cells.length === 0 ? null : { kind: 'type', sheetId, cells };
  }

  /** The text as typed where somebody typed: the host reads it by the spreadsheet's locale. Undefined changes only the look. */
  private valueOf(row: number, column: number, cell: Nullable<ICellData>): Scalar | null | undefined {
    if (this.typed?.row === row && this.typed.column === column) return this.readsAsShown(this.typed, cell) ? cell?.v ?? null : this.typed.text;
    if (!cell) return null;
    if (cell.f) return cell.f;
    if (cell.v === undefined && cell.p === undefined) return undefined;
    return cell.v ?? null;
  }

  /** Univer's editor shows a number with a point, whatever the locale: whoever changes it writes it with a point, too. */
  private readsAsShown({ row, column, text }: Typed, cell: Nullable<ICellData>): boolean {
    const before = this.viewer.book.getActiveSheet()?.getCell(row, column);
    return before?.t === CellValueType.NUMBER && typeof cell?.v === 'number' && /^-?\d+\.\d+$/.test(text);
  }
}

function lines(kind: 'insert' | 'delete' | 'hide' | 'unhide', dimension: 'row' | 'column', range: IRange | undefined, sheetId: number): UserAction | null {
  if (!range) return null;
  const [start, end] = dimension === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { kind, sheetId, dimension, at: start + 1, count: end - start + 1 };
}

function moved(dimension: 'row' | 'column', { sourceRange, targetRange }: Params, sheetId: number): UserAction {
  const [source, target] = [sourceRange as IRange, targetRange as IRange];
  const [start, end, before] = dimension === 'row'
    ? [source.startRow, source.endRow, target.startRow]
    : [source.startColumn, source.endColumn, target.startColumn];
  return { kind: 'move', sheetId, dimension, at: start + 1, count: end - start + 1, before: before + 1 };
}

function widths(ranges: readonly IRange[], colWidth: unknown, sheetId: number): UserAction | null {
  if (typeof colWidth !== 'number') return null;
  const columns = ranges.flatMap(({ startColumn, endColumn }) => Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at + 1));
  return { kind: 'columnWidth', sheetId, columns, px: colWidth };
}
