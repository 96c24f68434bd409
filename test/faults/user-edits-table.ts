import type { Sheet } from '../../local/host';
import { headersOf } from '../support/sheet-rows';
import type { LabWorld } from './lab/lab';
import { columnsOf, sheetOf } from './lab/tables';

/** Something a person does to «Заказы», by the marks of its columns. */
export interface Edit {
  name: string;
  apply(world: LabWorld): void;
  /** Columns that are gone for good, because the user deleted them. */
  without?: readonly string[];
  /** What brings our cells back: the next refresh, or the menu item for this sheet. */
  heals?: 'next' | 'thisSheet';
  /** The dataset says this instead, until `undo`. */
  says?: string;
  undo?(world: LabWorld): void;
  /** Not while a refresh writes: a person cannot do both within the blink between a read and a write, or Google locks it. */
  onlyBetween?: boolean;
  /** Why it is known to go wrong in the middle of a refresh. */
  known?: string;
  /** Moves rows or columns that we may be about to write to. */
  shifts?: 'places' | 'sheet';
}

export const TAG = 'orders';

const orders = ({ document }: LabWorld): Sheet => sheetOf(document, TAG) as Sheet;
const at = (world: LabWorld, id: string): number => columnsOf(world.document, orders(world)).get(id) as number;
const book = ({ document }: LabWorld) => document.workbook;
const name = (world: LabWorld): string => orders(world).name;
const titles = (world: LabWorld): string[] => headersOf(orders(world));

export const EDITS: readonly Edit[] = [
  { name: 'nothing', apply: () => undefined },
  { name: 'sorts by price', shifts: 'places', apply: (world) => book(world).userSort(name(world), at(world, 'totalPrice')) },
  { name: 'sorts by the key, downwards', shifts: 'places', apply: (world) => book(world).userSort(name(world), at(world, 'srid'), false) },
  { name: 'filters', apply: (world) => book(world).userFilter(name(world), at(world, 'subject'), ['Футболки', 'Кроссовки']) },
  { name: 'hides rows', apply: (world) => [3, 4, 9].forEach((row) => book(world).userHideRow(name(world), row)) },
  { name: 'moves the key to the front', shifts: 'places', apply: (world) => book(world).userMoveColumn(name(world), at(world, 'srid'), 1) },
  {
    name: 'moves a column to the right', shifts: 'places',
    apply: (world) => book(world).userMoveColumn(name(world), at(world, 'date'), at(world, 'brand')),
  },
  { name: 'moves their own column between ours', shifts: 'places', apply: (world) => book(world).userMoveColumn(name(world), orders(world).lastColumn(), 3) },
  { name: 'renames our headers', apply: (world) => [2, 3].forEach((column) => book(world).userSet(name(world), 1, column, `Моё имя ${column}`)) },
  { name: 'calls two of our columns alike', apply: (world) => book(world).userSet(name(world), 1, at(world, 'brand'), titles(world)[at(world, 'date') - 1] ?? '') },
  {
    name: 'changes columns round and types the header as it was', shifts: 'places',
    apply: (world) => {
      const before = titles(world);
      book(world).userMoveColumn(name(world), at(world, 'date'), at(world, 'brand'));
      book(world).userSetRows(name(world), 1, 1, [before]);
    },
  },
  { name: 'inserts columns between ours', shifts: 'places', apply: (world) => book(world).userInsertColumn(name(world), 4, 2) },
  { name: 'inserts a column before ours', shifts: 'places', apply: (world) => book(world).userInsertColumn(name(world), 1) },
  { name: 'deletes a column', shifts: 'places', apply: (world) => book(world).userDeleteColumn(name(world), at(world, 'brand')), without: ['brand'] },
  {
    name: 'deletes the fingerprints', shifts: 'places', heals: 'thisSheet',
    apply: (world) => book(world).userDeleteColumn(name(world), Math.max(...columnsOf(world.document, orders(world)).values())),
  },
  {
    name: 'deletes the key column', says: 'нет колонки', onlyBetween: true,
    apply: (world) => book(world).userDeleteColumn(name(world), at(world, 'srid')),
    undo: (world) => book(world).userDeleteSheet(name(world)),
  },
  { name: 'renames the sheet', apply: (world) => book(world).userRename(name(world), 'Мои заказы') },
  { name: 'moves the sheet to the front', apply: (world) => book(world).userMove(name(world), 0) },
  { name: 'duplicates the sheet', apply: (world) => void book(world).userDuplicate(name(world)) },
  { name: 'deletes the sheet', shifts: 'sheet', apply: (world) => book(world).userDeleteSheet(name(world)), heals: 'next' },
  {
    name: 'protects the sheet', says: 'защищён', apply: (world) => {
      world.document.owner = world.host.createUser('owner@example.com');
      book(world).userProtect(name(world));
    },
    undo: (world) => orders(world).protections.splice(0),
  },
  { name: 'sets the time zone to Vladivostok', apply: ({ document }) => void (document.model.timeZone = 'Asia/Vladivostok') },
  { name: 'sets the time zone to New York', apply: ({ document }) => void (document.model.timeZone = 'America/New_York') },
  { name: 'sets the locale to en_US', apply: ({ document }) => void (document.model.locale = 'en_US') },
  { name: 'inserts rows among ours', shifts: 'places', apply: (world) => book(world).userInsertRows(name(world), 5, 3) },
  { name: 'writes notes below ours', apply: (world) => book(world).userSet(name(world), orders(world).lastRow() + 2, 4, 'не забыть') },
  { name: 'writes into a cell of ours', heals: 'thisSheet', apply: (world) => book(world).userSet(name(world), 3, at(world, 'totalPrice'), 'дорого') },
  { name: 'deletes rows of ours', shifts: 'places', heals: 'thisSheet', apply: (world) => book(world).userDeleteRows(name(world), 4, 3) },
  { name: 'hides the sheet', apply: (world) => void (orders(world).hidden = true) },
];
