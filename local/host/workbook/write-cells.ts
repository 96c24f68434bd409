import { ScriptError } from '../service/errors';
import type { CellArgument } from '../service/param';
import { Formula, maxCellCharacters } from './cell';
import { isDateFormat } from './display';
import type { Sheet } from './sheet';
import { offsetMs, utcMsToSerial, serialToUtcMs } from './time-zone';
import { readTyped, rulesFor, type TypedCell } from './typed-input';

/** Begins as no number, date, boolean or formula of any locale does: most texts need no closer look. */
const plainText = /^[^\s\d=+\-'.,$₽€()tTfFиИлЛ]/u;

/** Writes values as `Range.setValues` does: strings as typed input, dates in the spreadsheet's time zone. */
export class CellWriter {
  private readonly locale: string;
  private readonly zone: string;
  private readonly year: number;
  private readonly seen = new Map<string, TypedCell>();

  constructor(private readonly sheet: Sheet, nowMs: number) {
    ({ locale: this.locale, timeZone: this.zone } = sheet.workbook);
    this.year = new Date(nowMs + offsetMs(this.zone, nowMs)).getUTCFullYear();
  }

  write(row: number, column: number, value: CellArgument): void {
    const { values, formats } = this.sheet;
    if (typeof value === 'string' && plainText.test(value) && value.length <= maxCellCharacters) {
      values.set(row, column, value);
    } else if (typeof value === 'string' && value !== '') {
      const typed = this.typed(value, formats.get(row, column)?.numberFormat === '@');
      values.set(row, column, typed.value instanceof Formula ? new Formula(typed.value.text, typed.value.value) : typed.value);
      this.formatIfNone(row, column, typed.numberFormat);
    } else if (value instanceof Date) {
      const serial = utcMsToSerial(this.zone, value.getTime());
      values.set(row, column, serial);
      this.formatIfNone(row, column, Number.isInteger(serial) ? this.dateFormat : `${this.dateFormat} H:mm:ss`);
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      values.set(row, column, '#NUM!');
    } else if (typeof value === 'object' && value !== null) {
      throw new ScriptError('not emulated: an object as a cell value', 'Error');
    } else {
      values.set(row, column, value === null || value === '' ? undefined : value);
    }
  }

  private get dateFormat(): string {
    return rulesFor(this.locale).dateFormat;
  }

  private formatIfNone(row: number, column: number, numberFormat: string | undefined): void {
    if (numberFormat && this.sheet.formats.get(row, column)?.numberFormat === undefined) this.sheet.changeFormat(row, column, { numberFormat });
  }

  private typed(text: string, isText: boolean): TypedCell {
    if (text.length > maxCellCharacters) {
      throw new ScriptError(`Your input contains more than the maximum of ${maxCellCharacters} characters in a single cell.`);
    }
    const key = isText ? `@${text}` : ` ${text}`;
    let typed = this.seen.get(key);
    if (!typed) {
      typed = readTyped(text, this.locale, isText, this.year);
      if (this.seen.size < 10_000) this.seen.set(key, typed);
    }
    return typed;
  }
}

/** A cell as `getValue` gives it: a date where the number format says so, `''` where there is nothing. */
export function readCell(sheet: Sheet, row: number, column: number): string | number | boolean | Date {
  const value = sheet.value(row, column);
  if (value === undefined) return '';
  if (typeof value !== 'number') return value;
  const format = sheet.formats.get(row, column)?.numberFormat;
  return format !== undefined && dateFormat(format) ? new Date(serialToUtcMs(sheet.workbook.timeZone, value)) : value;
}

const known = new Map<string, boolean>();

function dateFormat(format: string): boolean {
  let answer = known.get(format);
  if (answer === undefined) known.set(format, (answer = isDateFormat(format)));
  return answer;
}
