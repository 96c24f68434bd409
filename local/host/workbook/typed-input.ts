import { Formula, notCalculated, type CellValue } from './cell';
import { serialOfWallMs } from './time-zone';

/** What typing a text gives: the cell, and the number format it brings when the cell had none. */
export interface TypedCell {
  value: CellValue | undefined;
  numberFormat?: string;
}

interface LocaleRules {
  decimal: string;
  /** Thousands separators a person may type. */
  group: RegExp;
  currency: RegExp;
  currencyFormat: string;
  dateFormat: string;
  /** Order of the numbers of a short date. */
  dayFirst: boolean;
  shortDate: RegExp;
  booleans: Record<string, boolean>;
}

const timePattern = '(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?:\\s*([AaPp][Mm]))?)?';
const shortDate = (separators: string) =>
  new RegExp(`^(\\d{1,2})[${separators}](\\d{1,2})(?:[${separators}](\\d{4}|\\d{2}))?${timePattern}$`);

const english: LocaleRules = {
  decimal: '.', group: /,(?=\d{3}(?:\D|$))/g, currency: /^\$\s?|\s?\$$/, currencyFormat: '"$"#,##0.00', dateFormat: 'M/d/yyyy', dayFirst: false,
  shortDate: shortDate('/-'), booleans: { true: true, false: false },
};
const russian: LocaleRules = {
  decimal: ',', group: /[\s\u00a0\u202f](?=\d{3}(?:\D|$))/g, currency: /\s?[₽]$|^[₽]\s?|\s?р\.$/, currencyFormat: '#,##0.00\\ [$₽]', dateFormat: 'dd.MM.yyyy', dayFirst: true,
  shortDate: shortDate('./-'), booleans: { true: true, false: false, истина: true, ложь: false },
};

/** Other locales follow the English rules until somebody needs them. */
export const rulesFor = (locale: string): LocaleRules => (locale.startsWith('ru') ? russian : english);

/**
 * Reads a text as if a person had typed it: https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue
 * and ValueInputOption USER_ENTERED of the Sheets API. `isText` says that the cell is formatted as plain text.
 */
export function readTyped(text: string, locale: string, isText: boolean, todayYear: number): TypedCell {
  if (text === '') return { value: undefined };
  if (text.startsWith('=') && text.length > 1) return { value: new Formula(text, notCalculated) };
  if (text.startsWith("'")) return { value: text.slice(1) || undefined };
  if (isText) return { value: text };
  const rules = rulesFor(locale);
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return readBoolean(trimmed, rules) ?? readSigned(text) ?? { value: text };
  return readNumber(trimmed, rules) ?? (/^\d/.test(trimmed) ? readDate(trimmed, rules, todayYear) : null) ?? readSigned(text) ?? { value: text };
}

function readBoolean(text: string, rules: LocaleRules): TypedCell | null {
  const value = rules.booleans[text.toLowerCase()];
  return value === undefined ? null : { value };
}

function readNumber(text: string, rules: LocaleRules): TypedCell | null {
  const isCurrency = rules.currency.test(text.replace(/^[+-]/, ''));
  const isPercent = text.endsWith('%');
  const bare = isPercent ? text.slice(0, -1).trim() : text;
  const sign = /^[+-]/.exec(bare)?.[0] ?? '';
  const digits = bare.slice(sign.length).replace(rules.currency, '').replace(rules.group, '');
  const number = rules.decimal === '.' ? digits : digits.includes('.') ? '' : digits.replace(rules.decimal, '.');
  if (!/^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(number)) return null;
  const value = Number(sign + number);
  if (!Number.isFinite(value)) return null;
  if (isPercent) return { value: value / 100, numberFormat: number.includes('.') ? '0.00%' : '0%' };
  return isCurrency ? { value, numberFormat: rules.currencyFormat } : { value };
}

const isoDate = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${timePattern}$`);
const timeOnly = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp][Mm]))?$/;

function readDate(text: string, rules: LocaleRules, todayYear: number): TypedCell | null {
  const time = timeOnly.exec(text);
  if (time) {
    const serial = dayFraction(time[1], time[2], time[3], time[4]);
    return serial === null ? null : { value: serial, numberFormat: time[3] ? 'H:mm:ss' : 'H:mm' };
  }
  const iso = isoDate.exec(text);
  if (iso) return dateCell([iso[1], iso[2], iso[3]], iso.slice(4), 'yyyy-MM-dd');
  const short = rules.shortDate.exec(text);
  if (!short) return null;
  const [day, month] = rules.dayFirst ? [short[1], short[2]] : [short[2], short[1]];
  return dateCell([fullYear(short[3], todayYear), month, day], short.slice(4), short[3] ? rules.dateFormat : rules.dayFirst ? 'dd.MM' : 'M/d');
}

const fullYear = (text: string | undefined, todayYear: number): string => {
  if (text === undefined) return String(todayYear);
  return text.length === 4 ? text : String(Number(text) + (Number(text) < 30 ? 2000 : 1900));
};

function dateCell([year, month, day]: (string | undefined)[], [hour, minute, second, half]: (string | undefined)[], format: string): TypedCell | null {
  const wall = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (wall.getUTCMonth() !== Number(month) - 1 || wall.getUTCDate() !== Number(day)) return null;
  const fraction = hour === undefined ? 0 : dayFraction(hour, minute, second, half);
  if (fraction === null) return null;
  return { value: serialOfWallMs(wall.getTime()) + fraction, numberFormat: hour === undefined ? format : `${format} H:mm:ss` };
}

function dayFraction(hour: string | undefined, minute: string | undefined, second: string | undefined, half: string | undefined): number | null {
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || hours > 23) return null;
  return (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
}

/** A sign starts a formula when no number follows: what is typed as `-abc` shows as an error, not as text. */
function readSigned(text: string): TypedCell | null {
  return /^[+-]./.test(text) ? { value: new Formula(`=${text}`, notCalculated) } : null;
}
