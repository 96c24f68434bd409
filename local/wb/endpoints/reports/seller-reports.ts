/** The seller's analytics as CSV in a zip. */
import { zipSync } from 'fflate';
import { type Answer, json } from '../../answer';
import { dateText, DAY_MS, moscowDay, utcText } from '../../time';
import { noJam, refuse } from '../analytics/asked';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { fieldsOf } from '../parameters';
import { funnelHistoryReport } from './funnel-history';
import type { OwnReportKind } from './own-report-kind';
import { type OwnReport, ownStatus, readyMs } from './own-reports';
import { stockHistoryReport } from './stock-history';
import { stockTurnoverReport } from './stock-turnover';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const A_DAY = 20;

const KINDS: Readonly<Record<string, OwnReportKind>> = {
  STOCK_HISTORY_DAILY_CSV: stockHistoryReport,
  STOCK_HISTORY_REPORT_CSV: stockTurnoverReport,
  DETAIL_HISTORY_REPORT: funnelHistoryReport,
};

const kindOf = ({ type }: OwnReport): OwnReportKind => KINDS[type] as OwnReportKind;

/** The same report ordered twice is one; an id that is given to another report spoils it, as WB warns. */
function create({ shop, body, nowMs, ownReports, settings }: Call): Answer {
  const { id, reportType, userReportName = 'Отчёт', params } = fieldsOf(body);
  if (typeof id !== 'string' || !UUID.test(id)) throw new BadParameter('id: UUID expected');
  const kind = typeof reportType === 'string' ? KINDS[reportType] : undefined;
  if (kind === undefined) throw new BadParameter('invalid reportType');
  if (kind.isForJam === true && !settings.hasJam) return noJam();
  if (typeof userReportName !== 'string' || /\p{Extended_Pictographic}/u.test(userReportName)) throw new BadParameter('userReportName can not contain emojis');
  const wanted = fieldsOf(params, 'params');
  kind.periodOf(wanted, nowMs);
  const known = ownReports.of(shop.sid, nowMs);
  const started = json({ data: 'Началось формирование файла/отчета' });
  const twin = known.find((report) => report.id === id);
  if (twin && JSON.stringify(twin.params) === JSON.stringify(wanted)) return started;
  if (known.filter(({ createdMs }) => nowMs - createdMs < DAY_MS).length >= A_DAY) throw new BadParameter(`no more than ${A_DAY} reports a day`);
  ownReports.add({ id, sid: shop.sid, createdMs: nowMs, name: userReportName, type: String(reportType), params: wanted, isSpoilt: twin !== undefined });
  return started;
}

function lineOf(report: OwnReport, nowMs: number): object {
  const { start, end } = kindOf(report).periodOf(report.params, report.createdMs);
  const status = ownStatus(report, nowMs);
  return {
    id: report.id, createdAt: utcText(readyMs(report)).replace('T', ' ').replace('Z', ''), status, name: report.name,
    size: status === 'SUCCESS' ? 1000 : 0, startDate: start, endDate: end,
  };
}

/** What another program of the seller has ordered stands in the same list. */
const foreign = (nowMs: number): object => ({
  id: '06eea887-9d9f-491f-b16a-bb1766fcb8d2', createdAt: utcText(nowMs - DAY_MS).replace('T', ' ').replace('Z', ''), status: 'FAILED', name: 'Воронка',
  size: 0, startDate: dateText(moscowDay(nowMs) - 7), endDate: dateText(moscowDay(nowMs) - 1),
});

function listed({ shop, query, nowMs, ownReports }: Call): Answer {
  const ids = query.getAll('filter[downloadIds]');
  const known = ownReports.of(shop.sid, nowMs);
  if (!ids.every((id) => known.some((report) => report.id === id))) throw new BadParameter('download id was not found');
  const lines = known.filter(({ id }) => ids.length === 0 || ids.includes(id)).map((report) => lineOf(report, nowMs));
  return json({ data: ids.length === 0 ? [...lines, foreign(nowMs)] : lines });
}

function file({ shop, path, nowMs, ownReports }: Call): Answer {
  const report = ownReports.of(shop.sid, nowMs).find(({ id }) => id === path.downloadId);
  if (!report || ownStatus(report, nowMs) !== 'SUCCESS') throw new BadParameter('check correctness of download id');
  const csv = kindOf(report).csv({ shop, params: report.params, nowMs: report.createdMs });
  return { status: 200, headers: { 'content-type': 'application/zip' }, body: [Buffer.from(zipSync({ [`${report.id}.csv`]: Buffer.from(csv) }))] };
}

export const ownReportEndpoints: Record<string, Endpoint> = {
  'POST /api/v2/nm-report/downloads': { refuse, answer: create },
  'GET /api/v2/nm-report/downloads': { refuse, answer: listed },
  'GET /api/v2/nm-report/downloads/file/{downloadId}': { refuse, answer: file },
};
