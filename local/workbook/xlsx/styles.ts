import type { CellStyle } from '../snapshot';
import { XML_HEADER, xmlAttribute } from './xml';

const TEXT_FORMAT_ID = 49;
/** Ids below are the built-in ones, which each reader shows in its own language. */
const FIRST_CUSTOM_FORMAT = 164;

/** The style records of a workbook, each kept once; a cell carries only its number. */
export class StyleTable {
  private readonly fonts = new Pool('<font><sz val="10"/><name val="Arial"/></font>');
  private readonly fills = new Pool('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  private readonly formats = new Map<string, number>();
  private readonly xfs = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly known = new Map<string, number>();

  /** The record's number for a cell's `s` attribute; 0 is the plain style. */
  idOf(style: CellStyle, format: string): number {
    const key = `${style.bold ? 1 : 0}${style.italic ? 1 : 0}${style.wrap ? 1 : 0}|${style.background ?? ''}|${style.color ?? ''}|${style.align ?? ''}|${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.xfs.idOf(this.xf(style, format));
    this.known.set(key, id);
    return id;
  }

  xml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
    return (
      `${XML_HEADER}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.xfs.xml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }

  private xf(style: CellStyle, format: string): string {
    const numFmt = this.formatId(format);
    const font = this.fonts.idOf(fontXml(style));
    const fill = this.fills.idOf(fillXml(style));
    const alignment = alignmentXml(style);
    const applied =
      (numFmt ? ' applyNumberFormat="1"' : '') +
      (font ? ' applyFont="1"' : '') +
      (fill ? ' applyFill="1"' : '') +
      (alignment ? ' applyAlignment="1"' : '');
    const start = `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}`;
    return alignment ? `${start}>${alignment}</xf>` : `${start}/>`;
  }

  private formatId(format: string): number {
    if (format === '' || format === 'General') return 0;
    if (format === '@') return TEXT_FORMAT_ID;
    const code = excelFormat(format);
    const id = this.formats.get(code) ?? FIRST_CUSTOM_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

/** XML records without repetition, numbered in order of first use. */
class Pool {
  private readonly ids = new Map<string, number>();

  constructor(...first: string[]) {
    for (const record of first) this.idOf(record);
  }

  idOf(record: string): number {
    const id = this.ids.get(record) ?? this.ids.size;
    this.ids.set(record, id);
    return id;
  }

  xml(tag: string): string {
    return `<${tag} count="${this.ids.size}">${[...this.ids.keys()].join('')}</${tag}>`;
  }
}

/** A Google number format for Excel: letters such as `₽` and `шт`, which Google shows as they are, need quotes there. */
export function excelFormat(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[^\u0000-\u007f]+/gu, (part) => (/^["[\\]/.test(part) ? part : `"${part}"`));
}

function fontXml(style: CellStyle): string {
  const color = argb(style.color);
  return (
    '<font>' +
    (style.bold ? '<b/>' : '') +
    (style.italic ? '<i/>' : '') +
    '<sz val="10"/>' +
    (color ? `<color rgb="${color}"/>` : '') +
    '<name val="Arial"/></font>'
  );
}

/** White is Google's "no fill"; painted white, the cell would lose its grid lines. */
function fillXml(style: CellStyle): string {
  const color = argb(style.background);
  if (!color || color === 'FFFFFFFF') return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignmentXml(style: CellStyle): string {
  if (!style.align && !style.wrap) return '';
  return `<alignment${style.align ? ` horizontal="${style.align}"` : ''}${style.wrap ? ' wrapText="1"' : ''}/>`;
}

/** `#rrggbb` or `#rgb` as xlsx spells it; anything else is no colour. */
export function argb(color: string | null | undefined): string | undefined {
  const hex = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(color ?? '');
  if (!hex) return undefined;
  const full = hex[2] ?? [...(hex[1] ?? '')].map((digit) => digit + digit).join('');
  return `FF${full.toUpperCase()}`;
}
