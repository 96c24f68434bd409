import { DefectError, UserActionError } from '../wb/errors';
import { serialOf } from '../wb/time/moscow-time';
import type { Chosen, Option, OptionKind } from './exchange';

const NAME = /^[A-Za-z]\w{0,39}$/;
const NAMES = /^[A-Za-z]\w{0,39}(?:,[A-Za-z]\w{0,39})*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const REPORT_NUMBER = /^\d{1,25}$/;
const LONGEST_TEXT = 250;

const ALLOWS: Readonly<Record<OptionKind, (value: string, option: Option) => boolean>> = {
  table: (value) => NAME.test(value),
  columns: (value) => NAMES.test(value),
  day: (value) => DAY.test(value) && serialOf(value) !== null,
  wbReport: (value) => REPORT_NUMBER.test(value),
  choice: (value, { choices = [] }) => choices.includes(value),
  text: (value, { pattern = /^/, longest = LONGEST_TEXT }) => value.length <= longest && pattern.test(value),
  flag: (value) => value === 'yes',
};

/**
 * The declared options with what was chosen. A page may send anything: what is not declared is refused, as is what the kind does not allow.
 * @throws UserActionError EXCHANGE_OPTION  of a needed one nothing is chosen, or a text is not as it should be
 */
export function chosenOf(options: readonly Option[], given: unknown): Chosen {
  const sent = Object(given) as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(sent).filter((id) => !options.some((option) => option.id === id));
  if (unknown.length > 0) throw new DefectError('UNEXPECTED', { message: 'no such option' });
  return Object.fromEntries(options.map((option) => [option.id, valueOf(option, sent[option.id])]));
}

function valueOf(option: Option, sent: unknown): string {
  const value = typeof sent === 'string' && sent.trim() !== '' ? sent.trim() : option.usual ?? '';
  const isFine = value === '' ? option.isNeeded !== true : ALLOWS[option.kind](value, option);
  if (!isFine) throw new UserActionError('EXCHANGE_OPTION', { option: option.id });
  return value;
}

/** Days as sheets number them; open where nothing is chosen. */
export function spanOf(chosen: Chosen): { from: number; to: number } {
  return { from: serialOf(chosen['from']) ?? -Infinity, to: serialOf(chosen['to']) ?? Infinity };
}

/** The options of a period, of which `spanOf` makes days. */
export const PERIOD: readonly Option[] = [{ id: 'from', kind: 'day' }, { id: 'to', kind: 'day' }];
