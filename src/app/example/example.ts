import { type DatasetId, DATASET_IDS } from '../../datasets';
import { allReports, type ReportId } from '../../reports';
import { SHOP } from '../../sheet/keys/row-key';
import type { TableSpec } from '../../sheet/table-spec';
import { openTable, type Table } from '../../sheet/table';
import { serialOfMs } from '../../wb/time/moscow-time';
import { isOn } from '../state/settings';
import { withLease } from '../state/lease';
import { drawCharts, reportsThatShow } from '../reports/draw-charts';
import { CHOICE } from '../reports/choice/choice-page';
import { UPDATED } from '../reports/choice/formulas';
import { keepChoiceSheet } from '../reports/choice/choice-sheet';
import { drawHighlights } from '../reports/draw-highlights';
import { writeReport } from '../reports/make-reports';
import { chosenReportSpec } from '../reports/report-spec';
import { tablesOfShops } from '../reports/report-tables';
import { chosenSpec } from '../refresh/tables';
import type { Services } from '../services';
import { exampleWorld } from './example-world';
import { madeUpShop } from './made-up-shop';
import { exampleTag, isExampleTag } from './tags';

/** Seen first. */
const FIRST = exampleTag(CHOICE);

type Lister = Pick<Services, 'sheetList'>;

export function hasExample({ sheetList }: Lister): boolean {
  return Object.keys(sheetList.read().ids).some(isExampleTag);
}

/** Fills sheets of their own with a made-up shop and what the reports say of it. WB is not asked, and nothing is stored but which sheets these are. */
export function showExample(services: Services): void {
  withLease(services, services.random.uuid(), () => {
    const texts = services.locale.dialogs().example;
    const world = exampleWorld(services, texts);
    const rows = madeUpShop(services.clock.nowMs(), texts);
    const reports = allReports().filter((report) => isOn(report)).map(({ id }) => id as ReportId);
    const datasets = DATASET_IDS.filter((id) => rows[id] !== undefined);
    // First the sheets, so that they stand in the order in which they are looked at.
    for (const id of reports) openTable(world.workbook, withShop(chosenReportSpec(world, id)));
    const tables = datasets.map((id) => tableOf(world, id));
    tables.forEach((table, at) => void table.merge(texts.shop, rows[datasets[at] as DatasetId] ?? []));
    const read = tablesOfShops(world, (id) => rows[id] !== undefined);
    for (const id of reports) {
      writeReport(world, id, read);
      drawHighlights(world, id);
    }
    for (const id of new Set(reports.flatMap(reportsThatShow))) if (reports.includes(id)) drawCharts(world, id);
    keepChoiceSheet(world);
    // Its rows stay where they are, and the file has no time of data yet, or that of a real shop.
    world.workbook.find(CHOICE)?.write(UPDATED, [[serialOfMs(services.clock.nowMs())]]);
    services.workbook.find(FIRST)?.activate();
  });
}

function tableOf(world: Services, id: DatasetId): Table {
  return openTable(world.workbook, withShop(chosenSpec(world, id)));
}

/** The column of the shop is seen, because it says in each row that the shop is made up. */
function withShop(spec: TableSpec): TableSpec {
  return { ...spec, hidden: (spec.hidden ?? []).filter((id) => id !== SHOP) };
}

/** Deletes the sheets of the made-up shop, and whatever stands on them. */
export function removeExample(services: Services): void {
  withLease(services, services.random.uuid(), () => {
    const tags = Object.keys(services.sheetList.read().ids).filter(isExampleTag);
    services.workbook.remove(tags);
  });
}
