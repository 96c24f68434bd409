/** The stock of every day, as one of the seller's own reports. */
import type { Shop } from '../../shop/shop';
import { dateText, type DayNumber, moscowDay, parseMoscow } from '../../time';
import { BadParameter } from '../endpoint';
import { type Fields, fieldsOf, list } from '../parameters';
import { csvText } from './csv';
import type { OwnReportKind } from './own-report-kind';

const KEPT_DAYS = 92;
/** Since 2026-09-15 WB calls all warehouses of the seller together so. */
const OFFICES = { wb: 'Склад WB', seller: 'Свой склад' } as const;

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

/** A size that never had a piece in these days is left out; a day before the article was made is empty. */
function csvOf(shop: Shop, { fromDay, toDay, sides, nmIds }: Wanted): string {
  const days = Array.from({ length: Math.min(toDay, shop.today) - fromDay + 1 }, (_, n) => fromDay + n);
  const header = ['VendorCode', 'Name', 'NmID', 'SubjectName', 'BrandName', 'SizeName', 'ChrtID', 'OfficeName', ...days.map(dayHeader)];
  const lines: (string | number)[][] = [header];
  for (let n = 0; n < shop.articleCount; n += 1) {
    const article = shop.article(n);
    if (nmIds.size > 0 && !nmIds.has(article.nmId)) continue;
    for (const size of article.sizes) {
      for (const side of sides) {
        const pieces = days.map((day) => (day < moscowDay(article.createdMs) ? '' : shop.stockAt(day, side, article, size)));
        if (!pieces.some((count) => Number(count) > 0)) continue;
        const labels = [article.vendorCode, article.title, article.nmId, article.subject, article.brand, size.techSize === '0' ? '-' : size.techSize, size.chrtId, OFFICES[side]];
        lines.push([...labels, ...pieces]);
      }
    }
  }
  return csvText(lines);
}

const dayHeader = (day: DayNumber): string => dateText(day).split('-').reverse().join('.');

export const stockHistoryReport: OwnReportKind = {
  periodOf: wantedOf,
  csv: ({ shop, params, nowMs }) => csvOf(shop, wantedOf(params, nowMs)),
};
