import { isDatasetId } from '../../datasets';
import { isReportId } from '../../reports';
import type { SheetPort } from '../../ports/workbook';
import { renewSheet } from '../../sheet/writing/renew-sheet';
import { isOutdated, notOffered, parseMemory } from '../../sheet/columns/sheet-memory';
import type { TableSpec } from '../../sheet/table-spec';
import { isWbError } from '../../wb/errors';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { isUnreadable } from '../state/keeper';
import { changeDataset, type DatasetSettings, SETTINGS, settingsOf } from '../state/settings';
import { withStoresReadOnce } from '../state/stores-read-once';
import { JOURNAL, journalSpecHere, openJournal } from '../telling/journal';
import { chosenReportSpec } from '../reports/report-spec';
import { chosenSpec } from './tables';

/**
 * Brings sheets that an earlier version made, or that the number of shops has left behind, to what they would be now. One
 * that cannot be changed, because it is protected or somebody is at work in it, must not stop the others: it comes next time.
 * @returns false when the time was up: then no dataset may be written yet
 */
export function renewSheets(services: Services, isTimeUp: () => boolean): boolean {
  const memories = services.workbook.memories();
  const still = withStoresReadOnce(services);
  // What a sheet would be now follows from the choices, and an execution that nobody watches writes nothing over them.
  if (isUnreadable(still, SETTINGS)) return true;
  for (const { tag, memory } of memories) {
    const spec = isReportId(tag) ? chosenReportSpec(still, tag) : isDatasetId(tag) ? chosenSpec(still, tag) : tag === JOURNAL ? journalSpecHere(still) : null;
    if (spec !== null && isOutdated(parseMemory(memory), spec) && !isRenewed(services, spec, isTimeUp)) return false;
  }
  return true;
}

function isRenewed(services: Services, spec: TableSpec, isTimeUp: () => boolean): boolean {
  try {
    const sheet = services.workbook.find(spec.tag);
    // A mark may be of a copy whose original is gone.
    if (sheet === null) return true;
    const turned = (): void => {
      if (isDatasetId(spec.tag)) for (const shop of connectedShops(services).slice(0, 1)) openJournal(services).renewed(shop, spec.tag);
    };
    return renewSheet(services.workbook, sheet, spec, { wanted: wantedColumns(services, sheet, spec), isTimeUp, turned });
  } catch (error) {
    if (!isWbError(error)) throw error;
    return true;
  }
}

/**
 * Those of the columns that have come since which the sheet shall have; a report all of them. Where somebody has chosen columns, they are left
 * to be chosen too; else they come, and the rows are read again.
 */
function wantedColumns(services: Services, sheet: SheetPort, spec: TableSpec): string[] {
  const memory = parseMemory(sheet.memory());
  if (!isDatasetId(spec.tag)) return notOffered(memory, spec);
  const chosen = settingsOf(services).datasets[spec.tag] ?? {};
  const added = notOffered(memory, spec);
  if (memory.offered === null) keepOptional(services, sheet, spec, chosen);
  if (added.length === 0) return [];
  if (chosen.without !== undefined) {
    changeDataset(services, spec.tag, { without: [...new Set([...chosen.without, ...added])] });
    return [];
  }
  const wanted = added.filter((id) => spec.without?.includes(id) !== true);
  if (wanted.length > 0) changeDataset(services, spec.tag, { edition: (chosen.edition ?? 0) + 1 });
  return wanted;
}

/** A sheet of the first version has columns that a new one would not get: they stay, and the panel knows them. */
function keepOptional(services: Services, sheet: SheetPort, spec: TableSpec, chosen: DatasetSettings): void {
  if (chosen.without !== undefined || chosen.kept !== undefined) return;
  const there = sheet.columns().map(({ tag }) => tag);
  changeDataset(services, spec.tag, { kept: spec.columns.filter(({ id, isOptional }) => isOptional === true && there.includes(id)).map(({ id }) => id) });
}
