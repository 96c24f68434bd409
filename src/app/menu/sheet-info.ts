import { datasetById, type DatasetId, isDatasetId } from '../../datasets';
import { isReportId, reportById, type ReportId } from '../../reports';
import type { SheetInfoTexts } from '../../locales/dialogs';
import { fill } from '../../locales/fill';
import { markedLayout } from '../../sheet/columns/layout';
import { titleRow } from '../../sheet/columns/titles';
import { openReader } from '../../sheet/reader';
import type { TableSpec } from '../../sheet/table-spec';
import { showMsk } from '../../wb/time/moscow-time';
import { runsADay } from '../refresh/due';
import { jobsOf } from '../refresh/jobs';
import { nextAllowedAtMs } from '../telling/progress';
import type { Services } from '../services';
import { REPORTS_MADE } from '../reports/made-reports';
import { reportSpec } from '../reports/report-spec';
import { stateOf } from '../state/keeper';
import { isOn, settingsOf } from '../state/settings';
import { connectedShops } from '../shops/shops';
import { namesOf, tableSpec } from '../refresh/tables';
import { pageInfo } from './page-info';
import { otherHeaders } from './user-locale';
import { ownShops } from '../shops/vault';
import { throttlesOf } from '../refresh/world';

const HOURS_A_DAY = 24;

/** From the menu: what the sheet that the user is looking at is. */
export function showSheetInfo(services: Services): void {
  const { sheetInfo: texts } = services.locale.dialogs();
  services.ui.alert(texts.title, sheetInfo(services, texts).join('\n\n'));
}

function sheetInfo(services: Services, texts: SheetInfoTexts): string[] {
  const tag = services.workbook.activeTag();
  if (tag !== null && isDatasetId(tag)) return datasetInfo(services, tag, texts);
  if (tag !== null && isReportId(tag)) return reportInfo(services, tag, texts);
  return [pageInfo(texts, tag ?? '') ?? texts.notOurs];
}

function reportInfo(services: Services, id: ReportId, texts: SheetInfoTexts): string[] {
  const { locale, workbook } = services;
  const { row, about = '' } = locale.notes()[id];
  const { inputs, also = [] } = reportById(id);
  const sheets = [...inputs, ...also].map((dataset) => tableSpec(dataset, locale).title()).join(', ');
  const { atMs } = stateOf(services, REPORTS_MADE)[id] ?? { atMs: null };
  return [
    fill(texts.report, { sheet: workbook.find(id)?.name ?? reportSpec(id, locale).title(), about, row }),
    fill(texts.madeOf, { sheets, time: atMs === null ? '' : showMsk(atMs) }),
    texts.yours,
  ];
}

function datasetInfo(services: Services, id: DatasetId, texts: SheetInfoTexts): string[] {
  const { documentation } = datasetById(id).source;
  const spec = tableSpec(id, services.locale);
  const columns = columnsNow(services, spec);
  const named = (ids: readonly string[]) => ids.map((one) => columns.get(one) ?? headerIn(spec, one)).join(', ');
  const absent = spec.columns.filter((column) => !columns.has(column.id)).map(({ header }) => header());
  const other = tableSpec(id, { ...services.locale, headers: () => otherHeaders(services.locale, services.texts) });
  const isKnown = (one: string, header = ''): boolean => [spec, other].some((language) => namesOf(language, one).includes(header));
  const renamed = spec.columns.filter(({ id: one }) => columns.has(one) && !isKnown(one, columns.get(one)));
  return [
    fill(texts.what, { sheet: services.workbook.find(id)?.name ?? spec.title(), row: services.locale.notes()[id].row }),
    [fill(texts.count, { count: openReader(services.workbook, spec).read([]).length }), ...freshness(services, id, texts)].join('\n'),
    fill(texts.key, { columns: named(spec.key) }),
    ...joined(services, id, named, texts),
    ...(absent.length === 0 ? [] : [fill(texts.absent, { columns: absent.join(', ') })]),
    ...(renamed.length === 0 ? [] : [fill(texts.renamed, { columns: renamed.map(({ id: one, header }) => `${header()} → ${columns.get(one)}`).join(', ') })]),
    texts.yours,
    fill(texts.source, { url: documentation.url }),
  ];
}

/** Headers as the user has them, by the column's id. */
function columnsNow({ workbook }: Services, spec: TableSpec): Map<string, string> {
  const sheet = workbook.find(spec.tag);
  if (sheet === null) return new Map();
  const layout = markedLayout(sheet);
  const top = sheet.top();
  const titles = top[(titleRow(top, layout, spec) ?? 1) - 1]?.titles ?? [];
  return new Map([...layout].map(([tag, column]) => [tag, String(titles[column - 1] ?? '')]));
}

function headerIn({ columns }: TableSpec, id: string): string {
  return columns.find((column) => column.id === id)?.header() ?? id;
}

/** When each shop's data came and will come, and how often. */
function freshness(services: Services, id: DatasetId, texts: SheetInfoTexts): string[] {
  const shops = connectedShops(services);
  const throttleOf = throttlesOf(services);
  const nowMs = services.clock.nowMs();
  const lines = ownShops(services, shops).map((shop) => {
    const label = shops.length > 1 ? shop.label : '';
    const job = jobsOf(services, shop).find(({ dataset }) => dataset.id === id);
    if (job === undefined || job.state.succeededAtMs === 0) return fill(texts.never, { shop: label });
    const nextMs = job.route === null ? 0 : nextAllowedAtMs(job, throttleOf(job.account));
    return fill(texts.updated, { shop: label, time: showMsk(job.state.succeededAtMs), next: nextMs > nowMs ? showMsk(nextMs) : '' });
  });
  return [...lines, rhythm(services, id, texts)];
}

function rhythm(services: Services, id: DatasetId, texts: SheetInfoTexts): string {
  const chosen = settingsOf(services).datasets[id];
  if (!isOn(datasetById(id), chosen)) return texts.off;
  const { atHour, weekday } = chosen ?? {};
  if (atHour !== undefined) return fill(weekday === undefined ? texts.daily : texts.weekly, { hour: atHour, weekday: texts.weekdays[(weekday ?? 1) - 1] ?? '' });
  const runs = runsADay(datasetById(id), chosen ?? {});
  if (runs === 0) return texts.byHand;
  const hours = HOURS_A_DAY / runs;
  return hours === 1 ? texts.hourly : fill(texts.everyHours, { hours });
}

function joined({ locale, workbook }: Services, id: DatasetId, named: (ids: readonly string[]) => string, texts: SheetInfoTexts): string[] {
  return (datasetById(id).source.joins ?? []).filter(({ isForStandIn }) => isForStandIn !== true).map(({ table, take }) => {
    const sheet = workbook.find(table)?.name ?? locale.headers()[table as DatasetId].title;
    return fill(texts.joined, { sheet, columns: named(Object.keys(take)) });
  });
}
