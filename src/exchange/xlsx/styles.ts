import { NUMBER_FORMATS } from '../../sheet/cells/number-format';
import type { ColumnKind } from '../../tables/table';
import { xmlText } from '../xml/text';

const KINDS = Object.keys(NUMBER_FORMATS) as ColumnKind[];
/** Numbers below are those of Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** Style 0 is plain; then one of the captions, and one for each kind of column. */
export const CAPTION_STYLE = 1;

export function styleOf(kind: ColumnKind): number {
  return CAPTION_STYLE + 1 + KINDS.indexOf(kind);
}

export function stylesXml(namespace: string): string {
  const formats = KINDS.map((kind, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${xmlText(NUMBER_FORMATS[kind])}"/>`);
  const styles = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    ...KINDS.map((_kind, at) => `<xf numFmtId="${FIRST_OWN_FORMAT + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`),
  ];
  return `<styleSheet xmlns="${namespace}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>`
    + '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`;
}
