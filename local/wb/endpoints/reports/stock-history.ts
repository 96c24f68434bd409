/** The seller's analytics as CSV in a zip. Of its report types the stand-in makes the stock of every day. */
import { zipSync } from 'fflate';
import { type Answer, json } from '../../answer';
import { nextRequestId } from '../../problem';
import type { Shop } from '../../shop/shop';
import { dateText, DAY_MS, type DayNumber, moscowDay, parseMoscow, utcText } from '../../time';
import { BadParameter, type Call, type Endpoint } from '../endpoint';
import { type Fields, fieldsOf, list } from '../parameters';
import { type OwnReport, ownStatus, readyMs } from './own-reports';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KEPT_DAYS = 92;
const A_DAY = 20;
const TYPE = 'STOCK_HISTORY_DAILY_CSV';
/** Since 2026-09-15 WB calls all warehouses of the seller together so. */
const OFFICES = { wb: 'Склад WB', seller: 'Свой склад' } as const;

const refuse = (detail: string): Answer =>
  json({ title: 'Invalid request body', detail, requestId: nextRequestId(), origin: 'analytics-open-api' }, 400);

interface Wanted { start: string; end: string; fromDay: DayNumber; toDay: DayNumber; sides: ('wb' | 'seller')[]; nmIds: Set<unknown> }

function dayIn(period: Fields, name: string, today: DayNumber): [string, DayNumber] {
  const text = period[name];
  const ms = typeof text === 'string' && text.length === 10 ? parseMoscow(text) : null;
  if (ms === null) throw new BadParameter(`currentPeriod.${name}: date expected`);
  if (moscowDay(ms) < today - KEPT_DAYS) throw new BadParameter(`currentPeriod.${name}: not earlier than 3 months ago`);
  return [String(text), moscowDay(ms)];
}

function wantedOf(params: Fields, nowMs: number): Wanted {
  const period = fieldsOf(params.currentPeriod, 'currentPeriod');
  const [start, fromDay] = dayIn(period, 'start', moscowDay(nowMs));
  const [end, toDay] = dayIn(period, 'end', moscowDay(nowMs));
  if (toDay < fromDay) throw new BadParameter('currentPeriod.end: must not be before start');
  const { stockType } = params;
  if (stockType !== '' && stockType !== 'wb' && stockType !== 'mp') throw new BadParameter('stockType: "", wb or mp expected');
  if (typeof params.skipDeletedNm !== 'boolean') throw new BadParameter('skipDeletedNm: field required');
  return { start, end, fromDay, toDay, sides: stockType === '' ? ['wb', 'seller'] : [stockType === 'wb' ? 'wb' : 'seller'], nmIds: new Set(list(params.nmIds, 'nmIds', 1000)) };
}

/** The same report ordered twice is one; an id that is given to another report spoils it, as WB warns. */
function create({ shop, body, nowMs, ownReports }: Call): Answer {
  const { id, reportType, userReportName = 'Отчёт', params } = fieldsOf(body);
  if (typeof id !== 'string' || !UUID.test(id)) throw new BadParameter('id: UUID expected');
  if (reportType !== TYPE) throw new BadParameter('invalid reportType');
  if (typeof userReportName !== 'string' || /\p{Extended_Pictographic}/u.test(userReportName)) throw new BadParameter('userReportName can not contain emojis');
  const wanted = fieldsOf(params, 'params');
  wantedOf(wanted, nowMs);
  const known = ownReports.of(shop.sid, nowMs);
  const started = json({ data: 'Началось формирование файла/отчета' });
  const twin = known.find((report) => report.id === id);
  if (twin && JSON.stringify(twin.params) === JSON.stringify(wanted)) return started;
  if (known.filter(({ createdMs }) => nowMs - createdMs < DAY_MS).length >= A_DAY) throw new BadParameter(`no more than ${A_DAY} reports a day`);
  ownReports.add({ id, sid: shop.sid, createdMs: nowMs, name: userReportName, type: TYPE, params: wanted, isSpoilt: twin !== undefined });
  return started;
}

function lineOf(report: OwnReport, nowMs: number): object {
  const { start, end } = wantedOf(report.params, report.createdMs);
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

const cell = (value: string | number): string => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));

/** A size that never had a piece in these days is left out; a day before the article was made is empty. */
function csvOf(shop: Shop, { fromDay, toDay, sides, nmIds }: Wanted): string {
  const days = Array.from({ length: Math.min(toDay, shop.today) - fromDay + 1 }, (_, n) => fromDay + n);
  const header = ['VendorCode', 'Name', 'NmID', 'SubjectName', 'BrandName', 'SizeName', 'ChrtID', 'OfficeName', ...days.map(dayHeader)];
  const lines = [header];
  for (let n = 0; n < shop.articleCount; n += 1) {
    const article = shop.article(n);
    if (nmIds.size > 0 && !nmIds.has(article.nmId)) continue;
    for (const size of article.sizes) {
      for (const side of sides) {
        const pieces = days.map((day) => (day < moscowDay(article.createdMs) ? '' : shop.stockAt(day, side, article, size)));
        if (!pieces.some((count) => Number(count) > 0)) continue;
        const labels = [article.vendorCode, article.title, article.nmId, article.subject, article.brand, size.techSize === '0' ? '-' : size.techSize, size.chrtId, OFFICES[side]];
        lines.push([...labels, ...pieces].map(cell));
      }
    }
  }
  return `${lines.map((line) => line.join(',')).join('\n')}\n`;
}

const dayHeader = (day: DayNumber): string => dateText(day).split('-').reverse().join('.');

function file({ shop, path, nowMs, ownReports }: Call): Answer {
  const report = ownReports.of(shop.sid, nowMs).find(({ id }) => id === path.downloadId);
  if (!report || ownStatus(report, nowMs) !== 'SUCCESS') throw new BadParameter('check correctness of download id');
  const csv = csvOf(shop, wantedOf(report.params, report.createdMs));
  return { status: 200, headers: { 'content-type': 'application/zip' }, body: [Buffer.from(zipSync({ [`${report.id}.csv`]: Buffer.from(csv) }))] };
}

export const stockHistoryEndpoints: Record<string, Endpoint> = {
  'POST /api/v2/nm-report/downloads': { refuse, answer: create },
  'GET /api/v2/nm-report/downloads': { refuse, answer: listed },
  'GET /api/v2/nm-report/downloads/file/{downloadId}': { refuse, answer: file },
};
