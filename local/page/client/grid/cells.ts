import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Scalar, WireCell, WireStyle } from '../../messages';

const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function univerStyle({ numberFormat, bold, italic, fontSize, color, background, wrap, align, verticalAlign }: WireStyle): IStyleData {
  return {
    ...(numberFormat !== undefined && numberFormat !== '@' && { n: { pattern: numberFormat } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(align !== undefined && { ht: ALIGN[align] }),
    ...(verticalAlign !== undefined && { vt: VERTICAL[verticalAlign] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
  };
}

/** How the spreadsheet's locale writes a number that nobody formatted; whole ones need no format. */
const PLAIN_FRACTION = { pattern: '0.##########' };

/** The look of one cell: a plain fraction gets the comma that other numbers get from their format. */
export function styleOfCell([value]: WireCell, style: WireStyle | undefined): IStyleData | null {
  const isPlain = style?.numberFormat === undefined || style.numberFormat === 'General';
  if (typeof value === 'number' && !Number.isInteger(value) && isPlain) return { ...(style && univerStyle(style)), n: PLAIN_FRACTION };
  return style ? univerStyle(style) : null;
}

/** @param styleId the style's id in Univer's own list */
export function univerCell([value, , formula]: WireCell, styleId: string | null): ICellData {
  return {
    ...(value !== null && { v: typeof value === 'boolean' ? Number(value) : value, t: typeOf(value) }),
    ...(formula !== undefined && { f: formula }),
    ...(styleId !== null && { s: styleId }),
  };
}

function typeOf(value: Scalar): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}
