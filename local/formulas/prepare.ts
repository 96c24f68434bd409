import type { FormulaSource, SheetArea } from './book';
import { hasDecimalComma, toEnglish } from './locale';
import { type Node, parse } from './parse';
import { contains } from './references';
import { refusalOf } from './refusal';
import { ARRAY_CONTEXT } from './supported';
import { type Surroundings, Translator } from './translate';

/** A formula as the engine gets it. */
export interface PreparedFormula {
  source: FormulaSource;
  /** A formula of the engine, or the error to show instead. */
  input: string;
  /** Areas the engine needs. */
  areas: SheetArea[];
  /** All areas whose values it depends on. */
  reads: SheetArea[];
  /** Names of the custom calls inside. */
  calls: string[];
  /** Whether Sheets lets it fill more cells than its own. */
  maySpill: boolean;
  /** What a text result must not look like, since a number in it would look otherwise in Sheets. */
  foreignText: RegExp | null;
  /** Why it is not calculated. */
  reason?: string;
}

const REFUSED = '#N/IMPL!';
const JOINING: ReadonlySet<string> = new Set(['CONCAT', 'CONCATENATE', 'TEXTJOIN']);

export function prepare(source: FormulaSource, around: Omit<Surroundings, 'home'>): PreparedFormula {
  const without = (input: string, reason: string): PreparedFormula => ({ source, input, areas: [], reads: [], calls: [], maySpill: false, foreignText: null, reason });
  const home = around.book.sheets.find((sheet) => sheet.id === source.sheetId);
  if (!home) throw new Error(`A formula on an unknown sheet ${source.sheetId}`);
  const items = parsed(source.text, around.book.locale);
  if (!items) return without('#ERROR!', 'Formula parse error.');
  const isCustom = (name: string): boolean => around.customName(name) !== undefined;
  if (isPicture(items)) return { source, input: '=""', areas: [], reads: [], calls: [], maySpill: false, foreignText: null };
  const refusal = refusalOf(items, isCustom);
  if (refusal) return without(REFUSED, `Not emulated: ${refusal}`);
  const calls: string[] = [];
  const register: Surroundings['register'] = (call) => {
    const name = around.register(call);
    calls.push(name);
    return name;
  };
  try {
    const translator = new Translator({ ...around, home, register });
    const input = `=${translator.text(items, true)}`;
    const isArray = (node: Node): boolean => node.kind === 'array' || (node.kind === 'call' && (isCustom(node.name) || ARRAY_CONTEXT.has(node.name.toUpperCase())));
    return {
      source,
      input,
      areas: translator.areas,
      reads: [...translator.areas, ...translator.handedOver],
      calls,
      maySpill: someNode(items, isArray),
      foreignText: foreignText(items, around.book.locale),
    };
  } catch (error) {
    if (error instanceof ReferenceError) return without('#REF!', error.message);
    throw error;
  }
}

/** A formula that reads a refused one is refused too: IFERROR or COUNTIF over it would give a number Google does not show. */
export function refuseDependants(formulas: readonly PreparedFormula[]): PreparedFormula[] {
  const all = [...formulas];
  for (let isStable = false; !isStable; ) {
    isStable = true;
    const refused = all.filter((formula) => formula.input === REFUSED).map((formula) => formula.source);
    all.forEach((formula, index) => {
      if (formula.input === REFUSED || !refused.some((source) => readsCell(formula, source))) return;
      all[index] = { ...formula, input: REFUSED, areas: [], maySpill: false, reason: 'Not emulated: it reads a cell that is not emulated' };
      isStable = false;
    });
  }
  return all;
}

/** IMAGE with an address: the cell shows a picture, and whoever reads it finds nothing. */
function isPicture([item, ...others]: readonly Node[]): boolean {
  if (others.length > 0 || item?.kind !== 'call' || item.name.toUpperCase() !== 'IMAGE') return false;
  const [[address, ...rest] = [], ...modes] = item.args;
  return address?.kind === 'string' && rest.length === 0 && modes.length === 0;
}

function parsed(text: string, locale: string): Node[] | null {
  try {
    return parse(toEnglish(text.replace(/^=/, ''), locale));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readsCell({ reads }: PreparedFormula, { sheetId, row, column }: FormulaSource): boolean {
  return reads.some((place) => place.sheetId === sheetId && contains(place.area, row, column));
}

/** The engine turns numbers into text in the English way only, where these locales write `1,5` and `1 234`. */
function foreignText(items: readonly Node[], locale: string): RegExp | null {
  if (!hasDecimalComma(locale)) return null;
  if (someNode(items, (node) => node.kind === 'call' && node.name.toUpperCase() === 'TEXT')) return /\d[.,]\d/;
  return someNode(items, joinsText) ? /\d\.\d/ : null;
}

function joinsText(node: Node): boolean {
  return (node.kind === 'operator' && node.text === '&') || (node.kind === 'call' && JOINING.has(node.name.toUpperCase()));
}

function someNode(items: readonly Node[], matches: (node: Node) => boolean): boolean {
  return items.some((item) => {
    if (matches(item)) return true;
    if (item.kind === 'call') return item.args.some((arg) => someNode(arg, matches));
    return item.kind === 'group' || item.kind === 'array' ? someNode(item.items, matches) : false;
  });
}
