import type { FormulaBook, FormulaSheet, SheetArea } from './book';
import type { CallNode, Node } from './parse';
import { areaOf, namedRange, sheetNamed } from './references';
import { sortOrder } from './refusal';
import { passesCells } from './supported';
import { areaAddress, quotedSheet } from '../workbook/a1';
import { sheetNameOf } from './tokens';

/** A call of a custom function with arguments that the host can look up or the engine can calculate. */
export interface CustomCall {
  name: string;
  args: CustomArgument[];
}

export type CustomArgument =
  | { kind: 'value'; value: string | number | boolean | null }
  | { kind: 'area'; area: SheetArea }
  | { kind: 'expression'; text: string };

export interface Surroundings {
  book: FormulaBook;
  home: FormulaSheet;
  /** Spreadsheet time, for TODAY and NOW. */
  nowSerial: number;
  customName(name: string): string | undefined;
  /** Keeps a call and gives the defined name that stands for its result. */
  register(call: CustomCall): string;
}

/** The engine's sheet that mirrors a sheet: its own name could be one that the engine does not allow. */
export function mirrorSheet(sheetId: number): string {
  return `sheet_${sheetId}`;
}

/** Writes a parsed formula in the engine's language, collecting the areas it reads. */
export class Translator {
  /** What the formula reads of the grid. */
  readonly areas: SheetArea[] = [];
  /** What the host hands over to custom functions by itself. */
  readonly handedOver: SheetArea[] = [];
  private readonly variables = new Map<string, string>();

  constructor(private readonly around: Surroundings) {}

  /**
   * @param shown what stands here may be the cell's value as it is
   * @throws ReferenceError a sheet that does not exist
   */
  text(items: readonly Node[], shown: boolean): string {
    const operands = items.filter((item) => item.kind !== 'sheet');
    const passed = shown && operands.length === 1;
    let sheet: FormulaSheet | undefined;
    return items
      .map((item) => {
        if (item.kind === 'sheet') {
          sheet = this.sheet(sheetNameOf(item));
          return '';
        }
        const text = this.item(item, sheet ?? this.around.home, passed);
        sheet = undefined;
        return text;
      })
      .join('');
  }

  private item(item: Node, sheet: FormulaSheet, shown: boolean): string {
    switch (item.kind) {
      case 'call':
        return this.call(item, shown);
      case 'group':
        return `(${this.text(item.items, shown)})`;
      case 'array':
        return `{${this.text(item.items, false)}}`;
      case 'range':
        return this.area({ sheetId: sheet.id, area: areaOf(item.text, sheet) }, shown);
      case 'name':
        return this.name(item.text, shown);
      default:
        return item.text;
    }
  }

  private area(place: SheetArea, shown: boolean): string {
    this.areas.push(place);
    const text = `${quotedSheet(mirrorSheet(place.sheetId))}!${areaAddress(place.area)}`;
    return shown ? blankAsText(text) : text;
  }

  /** Names of LET and LAMBDA may be Russian in Sheets, not in the engine. */
  private name(name: string, shown: boolean): string {
    if (/^(true|false)$/i.test(name)) return name;
    const range = namedRange(this.around.book, name);
    if (range) return this.area(range, shown);
    const key = name.toLowerCase();
    const variable = this.variables.get(key) ?? `_name_${this.variables.size}`;
    this.variables.set(key, variable);
    return variable;
  }

  private call(call: CallNode, shown: boolean): string {
    const custom = this.around.customName(call.name);
    if (custom !== undefined) return this.around.register({ name: custom, args: call.args.map((arg) => this.argument(arg)) });
    const name = call.name.toUpperCase();
    if (name === 'NOW') return `(${this.around.nowSerial})`;
    if (name === 'TODAY') return `(${Math.floor(this.around.nowSerial)})`;
    const args = call.args.map((arg, index) => this.text(arg, shown && passesCells(name, index)));
    if (name === 'ARRAYFORMULA') return `(${args.join(',')})`;
    if (name === 'SORT' && args.length === 3) args[2] = String(sortOrder(call.args[2] ?? []));
    if (name === 'TEXT' && args[1] !== undefined) args[1] = datePattern(args[1]);
    const text = `${name}(${args.join(',')})`;
    return shown && name === 'XLOOKUP' ? blankAsText(text) : text;
  }

  private argument(items: readonly Node[]): CustomArgument {
    const value = constantOf(items);
    if (value !== undefined) return { kind: 'value', value };
    const area = this.soleArea(items);
    if (!area) return { kind: 'expression', text: this.text(items, true) };
    this.handedOver.push(area);
    return { kind: 'area', area: { sheetId: area.sheetId, area: area.area } };
  }

  private soleArea(items: readonly Node[]): SheetArea | undefined {
    const [first, second] = items;
    if (items.length === 1 && first?.kind === 'name') return namedRange(this.around.book, first.text);
    const sheet = first?.kind === 'sheet' && items.length === 2 ? this.sheet(sheetNameOf(first)) : this.around.home;
    const range = items.length === 1 ? first : first?.kind === 'sheet' ? second : undefined;
    return range?.kind === 'range' && items.length <= 2 ? { sheetId: sheet.id, area: areaOf(range.text, sheet) } : undefined;
  }

  private sheet(name: string): FormulaSheet {
    const sheet = sheetNamed(this.around.book, name);
    if (!sheet) throw new ReferenceError(`Unresolved sheet name '${name}'.`);
    return sheet;
  }
}

/** An empty cell that a formula only passes on (`=A1`, FILTER, VLOOKUP) is empty in Sheets and 0 in the engine. */
function blankAsText(text: string): string {
  return `IF(${text}="","",${text})`;
}

/** The value of a literal argument; a missing one (`WB_X(;1)`) is null. */
function constantOf(items: readonly Node[]): string | number | boolean | null | undefined {
  if (items.length === 0) return null;
  const [item] = items;
  if (items.length > 1 || item === undefined) return undefined;
  if (item.kind === 'number') return Number(item.text);
  if (item.kind === 'string') return item.text.slice(1, -1).replaceAll('""', '"');
  return item.kind === 'name' && /^(true|false)$/i.test(item.text) ? /^true$/i.test(item.text) : undefined;
}

/** Sheets takes `dd.MM.yyyy`, the engine only small letters. */
function datePattern(literal: string): string {
  return /^"[dmyhs.:/\- ]+"$/i.test(literal) ? literal.toLowerCase() : literal;
}
