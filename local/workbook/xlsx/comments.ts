import { cellAddress } from '../a1';
import type { SheetSnapshot } from '../snapshot';
import { NS } from './namespaces';
import { textElement, XML_HEADER } from './xml';

type Note = SheetSnapshot['notes'][number];

const BOX_COLUMNS = 3;
const CHARS_PER_LINE = 40;

/** The comments part: the texts of a sheet's notes. They have no author in Sheets either. */
export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    (note) => `<comment ref="${cellAddress(note.row, note.column)}" authorId="0"><text><r>${textElement(note.text)}</r></text></comment>`,
  );
  return `${XML_HEADER}<comments xmlns="${NS.main}"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** The old VML drawing with the notes' boxes: Excel shows no comment without it. */
export function notesVml(notes: readonly Note[]): string {
  const type =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${type}${notes.map(boxVml).join('')}</xml>`
  );
}

function boxVml(note: Note, index: number): string {
  const row = note.row - 1;
  const column = note.column - 1;
  const anchor = [column + 1, 15, row, 2, column + 1 + BOX_COLUMNS, 15, row + boxRows(note.text), 2];
  return (
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor.join(',')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

function boxRows(text: string): number {
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / CHARS_PER_LINE)), 0);
  return Math.min(20, Math.max(3, lines + 1));
}
