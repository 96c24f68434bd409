import { localeFor } from '../../src/locales';
import type { ReadText } from '../../src/locales/locale';
import { actionsTable, actionsText } from './action-tables';
import { askedTable, pacesTable } from './dataset-tables';
import { exchangeTable, exchangeText } from './exchange-tables';
import { layersTable } from './layers-table';
import { withBlock } from './markdown';
import { reportsTable, reportsText } from './report-tables';
import { categoriesTable, groupsTable, sheetsText } from './sheets-text';

/** Documents that have tables which follow from the declarations, and the tables of each by the name of its markers. */
function blocks(read: ReadText): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const ru = localeFor('ru', read);
  return {
    'README.ru.md': { groups: groupsTable(ru), categories: categoriesTable(ru), reports: reportsTable(ru), actions: actionsTable(ru) },
    'docs/architecture.md': { layers: layersTable(), datasets: askedTable() },
    'docs/datasets.md': { datasets: pacesTable(ru) },
    'docs/sheets.md': { sheets: `\n${sheetsText(ru)}\n` },
    'docs/reports.md': { reports: `\n${reportsText(ru)}\n` },
    'docs/actions.md': { actions: `\n${actionsText(ru)}\n` },
    'docs/exchange.md': { exchange: `\n${exchangeTable(ru)}\n`, units: `\n${exchangeText(ru)}\n` },
    'CONTRIBUTING.md': { layers: layersTable() },
  };
}

/** The documents with their tables anew, by path from the root. */
export function writtenDocuments(read: ReadText, textOf: (file: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(blocks(read)).map(([file, tables]) => [
    file,
    Object.entries(tables).reduce((text, [name, written]) => withBlock(text, name, written), textOf(file)),
  ]));
}
