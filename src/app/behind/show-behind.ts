import { reportById } from '../../reports';
import { isRead } from '../reports/due-reports';
import { tablesOfShops } from '../reports/report-tables';
import { unsentTold } from '../reports/unsent-told';
import { standings } from '../refresh/jobs';
import type { Services } from '../services';
import { askedCell } from './asked-cell';
import { behindPage } from './page';
import { traceOf } from './trace';

/** From the menu: on a sheet of its own the rows that the cell under the cursor is made of. */
export function showBehind(services: Services): void {
  const { locale, textSheet, ui } = services;
  const asked = askedCell(services);
  if (typeof asked === 'string') {
    const { title, refusals } = locale.dialogs().behind;
    return ui.alert(title, refusals[asked]);
  }
  const jobs = standings(services);
  const tables = unsentTold(tablesOfShops(services, (id) => isRead(id, jobs)).ofShop(asked.shop));
  textSheet.rewrite(behindPage(services, asked, traceOf(reportById(asked.report), tables, asked)));
}
