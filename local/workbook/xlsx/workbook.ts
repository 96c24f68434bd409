import { absoluteAddress } from '../a1';
import type { WorkbookSnapshot } from '../snapshot';
import { NS } from './namespaces';
import { XML_HEADER, xmlAttribute, xmlText } from './xml';

export interface SheetEntry {
  fileName: string;
  relationId: string;
}

/**
 * The workbook part. Its `calcId` is that of a current Excel: an older or missing one makes Excel recalculate on
 * opening and ask to save on closing.
 */
export function workbookXml(snapshot: WorkbookSnapshot, entries: readonly SheetEntry[]): string {
  const active = activeSheet(snapshot);
  const sheets = entries.map(({ fileName, relationId }, index) => {
    const hidden = snapshot.sheets[index]?.hidden && index !== active ? ' state="hidden"' : '';
    return `<sheet name="${xmlAttribute(fileName)}" sheetId="${index + 1}"${hidden} r:id="${relationId}"/>`;
  });
  return (
    `${XML_HEADER}<workbook xmlns="${NS.main}" xmlns:r="${NS.relationships}"><bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${namesXml(snapshot, entries)}<calcPr calcId="191029"/></workbook>`
  );
}

/** The first visible sheet. Where all are hidden it is the first one, since Excel opens no workbook without a visible sheet. */
export function activeSheet({ sheets }: WorkbookSnapshot): number {
  return Math.max(0, sheets.findIndex((sheet) => !sheet.hidden));
}

/** The named ranges, and for each filter the hidden name that Excel keeps next to it. */
function namesXml({ sheets, namedRanges }: WorkbookSnapshot, entries: readonly SheetEntry[]): string {
  const fileNameAt = (index: number): string => entries[index]?.fileName ?? '';
  const filters = sheets.flatMap(({ filter }, index) =>
    filter
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(absoluteAddress(fileNameAt(index), filter))}</definedName>`
      : [],
  );
  const names = namedRanges.flatMap(({ name, sheetId, area }) => {
    const index = sheets.findIndex((sheet) => sheet.id === sheetId);
    return index < 0 ? [] : `<definedName name="${xmlAttribute(name)}">${xmlText(absoluteAddress(fileNameAt(index), area))}</definedName>`;
  });
  const all = [...filters, ...names];
  return all.length ? `<definedNames>${all.join('')}</definedNames>` : '';
}
