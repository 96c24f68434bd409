/** A value that lives in the host and that the script holds by handle; `className` picks its methods. */
export abstract class HostObject {
  abstract readonly className: string;
}

export class EnumValue {
  constructor(readonly enumName: string, readonly member: string) {}
}

/** Bytes of a big list on their way into the context: an `Array` there. */
export class NumberList {
  constructor(readonly items: ArrayLike<number>) {}
}

/** Where an argument was something Apps Script never accepts (a function, a symbol, a circular object). */
export class Unsendable {
  constructor(readonly what: string) {}
}

export type Matrix = CellValueIn[][];
export type CellValueIn = string | number | boolean | Date | null | undefined;
export type WireValue =
  | null | undefined | string | number | boolean | Date | HostObject | EnumValue | NumberList | Unsendable
  | WireValue[] | { [key: string]: WireValue };
