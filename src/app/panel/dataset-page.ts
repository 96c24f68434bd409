import { isActionId } from '../../actions';
import { datasetById, type DatasetId, isDatasetId } from '../../datasets';
import { isReportId } from '../../reports';
import { newestRow } from '../../sheet/rows/newest-row';
import { keyColumnIds } from '../../sheet/keys/row-key';
import { momentColumn } from '../../tables/table';
import { DefectError } from '../../wb/errors';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import { columnsOff, settingsOf } from '../state/settings';
import { documentLines } from './document-files';
import type { DatasetPage } from './view';

/** What the page of one dataset shows besides its line in the list: of eighty at once it would be too much. */
export function datasetPage(services: Services, asked: string): DatasetPage {
  const id = known(asked);
  const spec = tableSpec(id, services.locale);
  const without = columnsOff(datasetById(id), settingsOf(services).datasets[id]);
  const keyIds = keyColumnIds(spec);
  return {
    row: services.locale.notes()[id].row,
    columns: spec.columns.map(({ id: column, header, isOptional, isPersonal }) => ({
      id: column, caption: header(), isOn: !without.includes(column), isKey: keyIds.includes(column), isUsual: isOptional !== true, isPersonal: isPersonal === true,
    })),
    documents: id === 'documents' ? documentLines(services) : [],
  };
}

/** Brings the sheet of a dataset or report before the user's eyes, of days and moments at the newest row. @returns false where there is none */
export function openSheet({ workbook }: Pick<Services, 'workbook'>, asked: string): boolean {
  const sheet = workbook.find(isReportId(asked) || isActionId(asked) ? asked : known(asked));
  if (sheet === null) return false;
  const moment = isDatasetId(asked) ? momentColumn(datasetById(asked).table) : null;
  sheet.activate((moment === null ? null : newestRow(sheet, moment.id)) ?? undefined);
  return true;
}

function known(id: string): DatasetId {
  if (!isDatasetId(id)) throw new DefectError('UNEXPECTED', { message: 'no such dataset' });
  return id;
}
