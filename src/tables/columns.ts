import type { Column, ColumnKind, WireRow } from './table';

type From = (row: WireRow) => unknown;

/** The columns of one kind: the id is WB's own field name unless `from` says where the value is. */
function ofKind(kind: ColumnKind, usualPx: number) {
  return <Id extends string>(id: Id, widthPx = usualPx, from?: From): Column<Id> =>
    from === undefined ? { id, kind, widthPx } : { id, kind, widthPx, from };
}

export const text = ofKind('text', 140);
/** Numbers that nobody adds up, written as text: Sheets would round the long ones and drop leading zeros. */
export const id = ofKind('id', 120);
export const integer = ofKind('integer', 80);
export const number = ofKind('number', 80);
export const percent = ofKind('percent', 80);
export const money = ofKind('money', 100);
export const date = ofKind('date', 90);
/** The first day of a month, shown as a month. */
export const month = ofKind('month', 90);
export const dateTime = ofKind('dateTime', 150);
export const boolean = ofKind('boolean', 80);
/** From the address of a picture; Sheets loads it from WB, so that a new sheet does not get it. */
const pictureColumn = ofKind('picture', 90);
export const picture = <Id extends string>(id: Id, from?: From): Column<Id> => optional(pictureColumn(id, undefined, from));

/** The column as one whose value changes later. */
export function changing<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, changes: true };
}

/** The column as one that WB sends with every row: what is counted must not be taken for nothing where WB has renamed it. */
export function always<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, isAlways: true };
}

/** The column as one whose field WB leaves out of rows that have nothing to say in it. */
export function sometimes<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, isSometimes: true };
}

/** The column as one of codes that people read as words. */
export function coded<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, isCoded: true };
}

/** The column as one that is there for rows to be found by. */
export function technical<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, isTechnical: true };
}

/** The column as one that a new sheet does not get until it is chosen. */
export function optional<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, isOptional: true };
}

/** The column as one that tells of people; a new sheet does not get it until it is chosen. */
export function personal<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...optional(column), isPersonal: true };
}

/** The column as one that people fill in: it is made, and never written again. */
export function typed<Id extends string>(column: Column<Id>): Column<Id> {
  return { ...column, changes: true, isTyped: true };
}
