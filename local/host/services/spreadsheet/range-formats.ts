import type { Execution } from '../../execution/execution';
import { ScriptError } from '../../service/errors';
import { bool, int, list, member, nullable, object, str, type Param } from '../../service/param';
import { methodsOf, type Method } from '../../service/service-class';
import type { CellFormat } from '../../workbook/cell';
import { requireShape } from './range-values';
import { forEachCell, liveArea, mapCells, requireEditable, type RangeRef } from './refs';
import { ValidationRef } from './validation';

const on = methodsOf<RangeRef>();
const optionalText = nullable(str);
const side = nullable(bool);

function format(execution: Execution, range: RangeRef, changeAt: (row: number, column: number) => CellFormat): RangeRef {
  requireEditable(execution, range.parent, liveArea(range));
  const { row, column } = range.area;
  forEachCell(range.area, (r, c) => range.sheet.changeFormat(r, c, changeAt(r - row, c - column)));
  return range;
}

/** One setter for the whole range. */
const one = <T>(kind: Param<T>, change: (value: T) => CellFormat) =>
  on.write([[kind]], (execution, range, value: T) => {
    const changed = change(value);
    return format(execution, range, () => changed);
  });

/** One setter with a value per cell. */
const each = <T>(kind: Param<T>, change: (value: T) => CellFormat) =>
  on.write([[list(list(kind))]], (execution, range, values: T[][]) => {
    requireShape(range, values);
    return format(execution, range, (r, c) => change(values[r]?.[c] as T));
  });

const formatAt = ({ sheet }: RangeRef) => (row: number, column: number): CellFormat => sheet.formats.get(row, column) ?? {};

const getOne = <T>(read: (format: CellFormat) => T) =>
  on.read([[]], (_, range) => read(formatAt(range)(liveArea(range).row, range.area.column)));

const getEach = <T>(read: (format: CellFormat) => T) =>
  on.read([[]], (_, range) => mapCells(liveArea(range), (r, c) => read(formatAt(range)(r, c))));

const number = (numberFormat: string): CellFormat => ({ numberFormat });
const colour = (text: string | null): string | undefined => {
  if (text === null) return undefined;
  if (/^#[0-9a-fA-F]{6}$/.test(text)) return text.toLowerCase();
  if (/^#[0-9a-fA-F]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase();
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw new ScriptError(`Invalid argument: ${text}`);
};
const background = (text: string | null): CellFormat => ({ background: colour(text) });
const color = (text: string | null): CellFormat => ({ color: colour(text) });
const oneOf = <T extends string>(text: string | null, allowed: readonly T[]): T | undefined => {
  if (text === null) return undefined;
  const found = allowed.find((name) => name === text.toLowerCase());
  if (!found) throw new ScriptError(`Invalid argument: ${text}`);
  return found;
};
const weight = (text: string | null): CellFormat => ({ bold: oneOf(text, ['bold', 'normal']) === 'bold' || undefined });
const align = (text: string | null): CellFormat => {
  const found = oneOf(text, ['left', 'center', 'right', 'normal']);
  return { align: found === 'normal' ? undefined : found };
};

export const formatMethods = {
  setNumberFormat: one(str, number),
  setNumberFormats: each(str, number),
  getNumberFormat: getOne((f) => f.numberFormat ?? 'General'),
  getNumberFormats: getEach((f) => f.numberFormat ?? 'General'),
  setFontWeight: one(optionalText, weight),
  setFontWeights: each(optionalText, weight),
  getFontWeight: getOne((f) => (f.bold ? 'bold' : 'normal')),
  getFontWeights: getEach((f) => (f.bold ? 'bold' : 'normal')),
  setFontStyle: one(optionalText, (text) => ({ italic: oneOf(text, ['italic', 'normal']) === 'italic' || undefined })),
  getFontStyle: getOne((f) => (f.italic ? 'italic' : 'normal')),
  setFontSize: one(int, (fontSize) => ({ fontSize })),
  getFontSize: getOne((f) => f.fontSize ?? 10),
  setFontColor: one(optionalText, color),
  setFontColors: each(optionalText, color),
  getFontColor: getOne((f) => f.color ?? '#000000'),
  setBackground: one(optionalText, background),
  setBackgrounds: each(optionalText, background),
  getBackground: getOne((f) => f.background ?? '#ffffff'),
  getBackgrounds: getEach((f) => f.background ?? '#ffffff'),
  setWrap: one(bool, (wrap) => ({ wrap: wrap || undefined })),
  getWrap: getOne((f) => f.wrap ?? false),
  setWrapStrategy: one(member('WrapStrategy'), (name) => ({ wrap: name === 'WRAP' || undefined })),
  setVerticalAlignment: one(optionalText, (text) => ({ verticalAlign: oneOf(text, ['top', 'middle', 'bottom']) })),
  getVerticalAlignment: getOne((f) => f.verticalAlign ?? 'bottom'),
  setHorizontalAlignment: one(optionalText, align),
  setHorizontalAlignments: each(optionalText, align),
  getHorizontalAlignment: getOne((f) => f.align ?? 'general'),
  setBorder: on.write(
    [[side, side, side, side, side, side], [side, side, side, side, side, side, optionalText, nullable(member('BorderStyle'))]],
    (execution, range, ...sides) => format(execution, range, () => ({ border: sides.slice(0, 6).includes(true) || undefined })),
  ),
  setNote: on.write([[optionalText]], (execution, range, text) => notes(execution, range, () => text)),
  setNotes: on.write([[list(list(optionalText))]], (execution, range, texts) => {
    requireShape(range, texts);
    return notes(execution, range, (r, c) => texts[r]?.[c] ?? null);
  }),
  getNote: on.read([[]], (_, range) => range.sheet.notes.get(liveArea(range).row, range.area.column) ?? ''),
  getNotes: on.read([[]], (_, range) => mapCells(liveArea(range), (r, c) => range.sheet.notes.get(r, c) ?? '')),
  clearNote: on.write([[]], (execution, range) => notes(execution, range, () => null)),
  clearFormat: on.write([[]], (execution, range) => clearFormats(execution, range)),
  setDataValidation: on.write([[nullable(object(ValidationRef))]], (execution, range, rule) => {
    requireEditable(execution, range.parent, liveArea(range));
    forEachCell(range.area, (r, c) => range.sheet.validations.set(r, c, rule ?? undefined));
    return range;
  }),
  getDataValidation: on.read([[]], (_, range) => range.sheet.validations.get(liveArea(range).row, range.area.column) ?? null),
  getDataValidations: on.read([[]], (_, range) => mapCells(liveArea(range), (r, c) => (range.sheet.validations.get(r, c) ?? null) as ValidationRef | null)),
  clearDataValidations: on.write([[]], (_, range) => {
    forEachCell(liveArea(range), (r, c) => range.sheet.validations.set(r, c, undefined));
    return range;
  }),
} satisfies { [K in keyof GoogleAppsScript.Spreadsheet.Range]?: Method };

function notes(execution: Execution, range: RangeRef, textAt: (row: number, column: number) => string | null): RangeRef {
  requireEditable(execution, range.parent, liveArea(range));
  const { row, column } = range.area;
  forEachCell(range.area, (r, c) => range.sheet.notes.set(r, c, textAt(r - row, c - column) || undefined));
  return range;
}

export function clearFormats(execution: Execution, range: RangeRef): RangeRef {
  requireEditable(execution, range.parent, liveArea(range));
  forEachCell(range.area, (r, c) => range.sheet.formats.set(r, c, undefined));
  return range;
}

