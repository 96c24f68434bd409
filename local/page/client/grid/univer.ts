import { LocaleType, Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import russian from '@univerjs/preset-sheets-core/locales/ru-RU';
import '@univerjs/preset-sheets-core/lib/index.css';

export const BOOK_ID = 'book';

export interface Viewer {
  univer: Univer;
  api: FUniver;
  book: Workbook;
}

/** Univer as a viewer: the host calculates formulas and keeps the cells, so Univer's own engine is an idle worker. */
export function createViewer(container: string): Viewer {
  const univer = new Univer({ locale: LocaleType.RU_RU, locales: { [LocaleType.RU_RU]: russian } });
  const { plugins } = UniverSheetsCorePreset({
    container, workerURL: 'idle-worker.js', header: true, toolbar: false, formulaBar: true, contextMenu: true, disableAutoFocus: true,
    disableTextFormatAlert: true, disableTextFormatMark: true, sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const book = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: BOOK_ID, name: '', sheetOrder: ['start'], sheets: { start: { id: 'start', name: ' ' } },
  });
  const api = FUniver.newAPI(univer);
  api.getActiveWorkbook()?.setNumfmtLocal('ru');
  return { univer, api, book };
}
