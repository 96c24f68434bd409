import type { CallNode, Node } from './parse';
import { ARRAY_CONTEXT, SUPPORTED } from './supported';

/**
 * Why a formula must not be calculated here, or `null`: the engine does not know it, or would silently answer something
 * else than Sheets. A number that Google would not show is worse than none.
 */
export function refusalOf(items: readonly Node[], isCustom: (name: string) => boolean, inArray = false): string | null {
  for (const [index, item] of items.entries()) {
    const reason = ownRefusal(items, index, inArray) ?? innerRefusal(item, isCustom, inArray);
    if (reason) return reason;
  }
  return null;
}

function innerRefusal(item: Node, isCustom: (name: string) => boolean, inArray: boolean): string | null {
  if (item.kind === 'group') return refusalOf(item.items, isCustom, inArray);
  if (item.kind === 'array') return item.items.every(isConstant) ? null : 'An array literal with cells in it';
  if (item.kind !== 'call') return null;
  const custom = isCustom(item.name);
  const name = item.name.toUpperCase();
  if (!custom && !SUPPORTED.has(name)) return `The function ${name}`;
  const inner = inArray || ARRAY_CONTEXT.has(name);
  const own = custom ? null : callRefusal(name, item);
  return own ?? firstReason(item.args.map((arg) => refusalOf(arg, isCustom, inner)));
}

function callRefusal(name: string, { args }: CallNode): string | null {
  if (name === 'FILTER' && args.length > 2) return 'FILTER with several conditions (the engine takes the second for "if empty")';
  if (name === 'TEXT' && args[1]?.some((item) => item.kind === 'string' && /m{3}|d{3}/i.test(item.text))) {
    return 'TEXT with the name of a month or a day (the engine knows English ones only)';
  }
  if (name !== 'SORT') return null;
  if (args.length > 3) return 'SORT by several columns';
  return args.length < 3 || sortOrder(args[2] ?? []) !== null ? null : 'SORT whose order is not TRUE or FALSE';
}

/** Sheets' `is_ascending` as the engine's order: 1 or -1; null where only the calculation would tell. */
export function sortOrder(arg: readonly Node[]): 1 | -1 | null {
  const [only] = arg;
  if (arg.length !== 1 || only?.kind !== 'name') return null;
  const name = only.text.toUpperCase();
  return name === 'TRUE' ? 1 : name === 'FALSE' ? -1 : null;
}

function ownRefusal(items: readonly Node[], index: number, inArray: boolean): string | null {
  const item = items[index];
  if (isMinus(item) && isMinus(items[index + 1])) return 'A double minus (the engine ignores it before booleans)';
  if (item?.kind === 'operator' && item.text === ':') return 'A range whose end is calculated';
  const isArea = item?.kind === 'range' && item.text.includes(':');
  const before = items[items[index - 1]?.kind === 'sheet' ? index - 2 : index - 1];
  if (isArea && !inArray && (isArithmetic(before) || isArithmetic(items[index + 1]))) {
    return 'Arithmetic with a range outside ARRAYFORMULA (Sheets takes one cell of it)';
  }
  return null;
}

function isConstant(item: Node): boolean {
  return ['number', 'string', 'separator', 'name', 'operator', 'error'].includes(item.kind);
}

function isMinus(item: Node | undefined): boolean {
  return item?.kind === 'operator' && item.text === '-';
}

function isArithmetic(item: Node | undefined): boolean {
  return item?.kind === 'operator';
}

function firstReason(reasons: readonly (string | null)[]): string | null {
  return reasons.find((reason) => reason !== null) ?? null;
}
