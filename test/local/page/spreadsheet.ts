import { HostDocument, HostUser, type Sheet, VirtualClock } from '../../../local/host';
import { Workbook } from '../../../local/host/workbook/workbook';

/** A document of one sheet, filled as a person fills it. */
export function documentWith(rows: (string | number)[][]): { document: HostDocument; sheet: Sheet } {
  const model = new Workbook('Test', 'Europe/Moscow', 'ru_RU');
  const sheet = model.addSheet('Лист1', 0, 100, 5);
  const document = new HostDocument('doc', new HostUser('seller@example.com', 'ru'), model);
  document.workbook.userSetRows('Лист1', 1, 1, rows);
  return { document, sheet };
}

export const someClock = (): VirtualClock => new VirtualClock(Date.UTC(2026, 0, 5, 9));
