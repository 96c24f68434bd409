import type { Cell, WorkbookPort } from '../ports/workbook';
import type { Period, Stretch, WireRow } from '../tables/table';
import { absentCells } from './cells/absent-cells';
import { besideOthers, columnsBeside } from './rows/beside-others';
import { indexRows, type RowIndex } from './rows/index-rows';
import { offerChoices } from './columns/choices';
import { placesOf } from './columns/layout';
import { rememberShops } from './columns/sheet-memory';
import { messagePlan, clearPlan } from './writing/message';
import { openSheet } from './open-sheet';
import { orderKeeper } from './order/keep-order';
import type { SortKey } from './order/sort-key';
import { unsentColumns, withoutColumns } from './rows/unsent-columns';
import { firstRows, deleteRuns } from './rows/delete-rows';
import { indexAfter, NOTHING, planAbsent, planMerge, type MergeOptions, type WritePlan } from './writing/plan';
import { changingCells, planRows, textCells } from './rows/planned-rows';
import { readOurRows } from './rows/read-our-rows';
import { growTo, requireRoomFor } from './writing/room';
import { ofValues } from './rows/of-values';
import { ofPeriod, ofStretch, shopPart } from './keys/row-key';
import type { TableSpec } from './table-spec';
import { mend } from './writing/mend';
import { namingColumn } from './writing/refused';
import { withTopRow } from './rows/top-row';
import { type Compared, comparedRows } from './writing/compared-rows';
import { requireUnmoved } from './writing/unmoved';
import { writePlan } from './writing/write-plan';

/** Numbers of rows. */
export interface Written {
  added: number;
  changed: number;
  unchanged: number;
  /** Rows that lack a part of what they are known by. */
  skipped?: number;
  /** Ids of columns that WB did not send though it did before, or always does: what stood in them was left there. */
  unsent?: readonly string[];
  /** How many values stand there as the texts that they are, though their column has numbers or days; by its id. */
  misfits?: Readonly<Record<string, number>>;
}

/** A sheet of ours, open for one step of a run: what it knows of the rows is read once and then only by its own writes. */
export interface Table {
  /** As the user calls the sheet now. */
  readonly title: string;
  /**
   * Rows are added and changed by key, new ones below, the newest by the column `newestBy` first where one is given; nothing is written for a row that is the same, nor for one without its key fields.
   * Where rows are compared, what stands on the sheet is read, and columns in which no cell differs are not written.
   * @throws DefectError KEY_MISSING, FIELD_MISSING (no row has them), UserActionError SHEET_FULL  both before anything is written
   */
  merge(shop: string, rows: readonly WireRow[], options?: Omit<MergeOptions, 'newestBy'> & { seen?: Set<string>; newestBy?: string; isCompared?: boolean }): Written;
  /** The shop's rows whose keys are not among those seen stay and get the values `whenAbsent`: all, or those of a period of a key column, or of a stretch of keys. */
  retire(shop: string, seen: ReadonlySet<string>, whenAbsent: WireRow, options?: MergeOptions & { within?: Period | Stretch }): Written;
  /** @throws UserActionError SHEET_FULL  the file has no room for so many rows of the shop */
  expect(shop: string, rows: number): void;
  /** Looks how the rows stand, before they are written; what it returns puts them in order afterwards, unless people have given them another one. */
  keepOrder(order: readonly SortKey[]): () => void;
  /** Deletes rows, those first that come first in the order; what lies scattered stays. */
  deleteFirst(count: number, orderOf: (key: string) => number): void;
  /** Shows a text where the first row will be; does nothing when the table has rows. */
  showMessage(text: string): void;
  clearMessage(): void;
  /** Our rows top to bottom, columns in the order asked; '' in a column that the user deleted. */
  read(columnIds: readonly string[]): Cell[][];
  rowCount(shop?: string): number;
  /** Whether people have emptied the sheet, so that nothing of the shop is left. */
  isBlank(shop: string): boolean;
}

/**
 * Finds the sheet or makes it. Ordinary columns that the user deleted stay deleted; a deleted fingerprint column comes back.
 * @throws UserActionError KEY_COLUMN_DELETED, SHEET_FULL
 */
export function openTable(workbook: WorkbookPort, spec: TableSpec): Table {
  let opened = openSheet(workbook, spec);
  const { sheet } = opened;
  const cells = { changing: changingCells(spec), texts: textCells(spec) };
  let known: RowIndex | null = null;

  const index = (): RowIndex => (known = known ?? indexRows(opened));

  const rowsOf = (shop: string): number => index().rows.ofShop(shopPart(shop)).length;

  /** What is to be written on: the sheet as people left it, mended. */
  const mended = (): RowIndex => {
    const found = index();
    rememberShops(sheet, spec, found.rows.shops);
    if (!mend(workbook, opened, found)) return found;
    opened = openSheet(workbook, spec);
    return (known = indexRows(opened));
  };

  /** Of several rows that come at once the others go below. */
  const onTop = (found: RowIndex, rows: readonly { key: string }[]): RowIndex =>
    (rows.some(({ key }) => found.rows.find(key) === -1) ? (known = withTopRow(opened, found)) : found);

  const apply = (plan: WritePlan, kept: readonly string[] = [], differs?: Compared['differs']): Written => {
    const before = index();
    // Should a write fail, nobody knows how far it came: the sheet is read again.
    known = null;
    requireUnmoved(opened, before, plan);
    const grown = growTo(workbook, sheet, plan.appends);
    if (grown !== null) offerChoices(sheet, spec, opened.layout, grown);
    const target = { sheet, places: placesOf(opened.layout, spec), fingerprintCell: spec.columns.length, ...cells, differs };
    namingColumn(opened, () => writePlan({ ...target, kept: new Set(kept.map((id) => spec.columns.findIndex((column) => column.id === id))) }, plan));
    known = indexAfter(before, plan);
    return { added: plan.appends.length, changed: plan.updates.length + plan.touches.length + plan.absent.length, unchanged: plan.unchanged };
  };

  return {
    get title() {
      return sheet.name;
    },
    merge: (shop, rows, options) => {
      const planned = planRows(spec, shop, rows);
      const before = spec.isNewestOnTop === true ? onTop(mended(), planned.rows) : mended();
      const beside = columnsBeside(spec, options?.part);
      const unsent = unsentColumns(opened, before, shop, { ...planned, missing: planned.missing.filter((id) => !beside.includes(id)) });
      const come = besideOthers(spec, before, withoutColumns(spec, planned.rows, unsent), options?.part);
      const { newestBy, isCompared, ...how } = options ?? {};
      const order = newestBy === undefined ? {} : { newestBy: spec.columns.findIndex(({ id }) => id === newestBy) };
      const plan = planMerge(before, come, { ...how, ...order });
      const compared = isCompared === true ? comparedRows(opened, plan.updates) : null;
      const written = apply(plan, [...unsent, ...beside, ...compared?.same ?? []], compared?.differs);
      for (const { key } of planned.rows) options?.seen?.add(key);
      return { ...written, ...(planned.skipped > 0 ? { skipped: planned.skipped } : {}), ...(unsent.length > 0 ? { unsent } : {}), ...(Object.keys(planned.misfits).length > 0 ? { misfits: planned.misfits } : {}) };
    },
    retire: (shop, seen, whenAbsent, options) => {
      const within = options?.within;
      const isOf = within === undefined ? () => true : 'of' in within ? ofStretch(spec, within) : ofPeriod(spec, within);
      const plan = planAbsent(mended(), { shop, isOf, seen, absent: absentCells(spec, whenAbsent) }, options);
      return apply(within !== undefined && 'of' in within ? { ...plan, absent: ofValues(opened, plan.absent, within.of) } : plan);
    },
    expect: (shop, rows) => {
      const lastRow = index().nextRow + rows - rowsOf(shop);
      requireRoomFor(workbook, sheet, { cells: Math.max(0, lastRow - sheet.maxRows()) * sheet.maxColumns() });
    },
    keepOrder: (order) => orderKeeper({ opened: () => opened, index, lookAgain: () => (known = indexRows(opened)) }, order),
    deleteFirst: (count, orderOf) => {
      const going = firstRows(index(), count, orderOf);
      requireUnmoved(opened, index(), { ...NOTHING, absent: going });
      known = null;
      deleteRuns(sheet, going);
    },
    showMessage: (text) => {
      apply(messagePlan(mended(), spec, opened.layout, text));
      known = null;
    },
    clearMessage: () => {
      apply(clearPlan(index()));
      known = null;
    },
    read: (columnIds) => readOurRows(opened, index(), columnIds),
    isBlank: (shop) => (opened.headerRow === null || sheet.lastRow() <= opened.headerRow) && rowsOf(shop) === 0,
    rowCount: (shop) => (shop === undefined ? index().rows.size() : rowsOf(shop)),
  };
}
