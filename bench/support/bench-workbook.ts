import { sheetList } from '../../src/app/state/sheet-list';
import { documentLock } from '../../src/gas/locks';
import { propertiesStore } from '../../src/gas/properties-store';
import { activeWorkbook } from '../../src/gas/spreadsheet/workbook';
import { spreadsheetClock } from '../../src/gas/wall-clock';
import type { WorkbookPort } from '../../src/ports/workbook';

/** The file of this execution, as the add-on has it. */
export function benchWorkbook(): WorkbookPort {
  const documentStore = propertiesStore(() => PropertiesService.getDocumentProperties());
  return activeWorkbook(spreadsheetClock(), sheetList({ documentStore, lock: documentLock }));
}
