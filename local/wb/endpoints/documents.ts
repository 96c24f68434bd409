/** Papers that WB has made for the seller: of each published week a report and an act, and notices of buyouts. */
import { type Answer, json } from '../answer';
import { nextRequestId } from '../problem';
import type { Shop } from '../shop/shop';
import { dayStartMs, type DayNumber, moscowDay } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { moment, queryNumber } from './parameters';

const refuse = (detail: string): Answer =>
  json({ title: 'Bad Request', status: 400, detail, requestId: nextRequestId(), origin: 'docs-public-api' }, 400);

const KINDS = [['act-income', 'Акт об оказании услуг'], ['weekly-report', 'Отчёт о реализации'], ['redeem-notification', 'Уведомление о выкупе']] as const;
const SEVEN_PM_MS = 19 * 3_600_000;
const MINUTE_MS = 60_000;

interface Paper { serviceName: string; name: string; category: string; createdMs: number; day: DayNumber; extensions: string[]; viewed: boolean }

/** The oldest first. */
function papersOf(shop: Shop): Paper[] {
  return shop.reportsOf('weekly').flatMap(({ id, type, toDay }, at) =>
    KINDS.slice(0, type === 2 ? 3 : 2).map(([name, category], kind) => {
      const createdMs = dayStartMs(toDay + 1) + SEVEN_PM_MS + kind * MINUTE_MS;
      return {
        serviceName: `${name}-${id}`, name, category, createdMs, day: moscowDay(createdMs), extensions: kind === 0 ? ['zip', 'xlsx'] : ['zip'], viewed: at % 3 === 0,
      };
    })).filter(({ day }) => day <= shop.today);
}

function pair(query: URLSearchParams, first: string, second: string): void {
  if (query.has(first) !== query.has(second)) throw new BadParameter(`${first} and ${second} must be both set or both not set`);
}

function listed({ shop, query }: Call): Answer {
  pair(query, 'sort', 'order');
  pair(query, 'beginTime', 'endTime');
  const limit = queryNumber(query, 'limit', { fallback: 50, max: 50, min: 1 });
  const offset = queryNumber(query, 'offset', { fallback: 0 });
  const [from, to] = query.has('beginTime') ? ['beginTime', 'endTime'].map((name) => moscowDay(moment(query.get(name), name))) as [number, number] : [0, shop.today];
  const known = papersOf(shop).filter(({ day }) => day >= from && day <= to);
  const page = (query.get('order') === 'asc' ? known : known.reverse()).slice(offset, offset + limit);
  const documents = page.map(({ serviceName, name, category, extensions, createdMs, viewed }) =>
    ({ serviceName, name, category: query.get('locale') === 'ru' ? category : name, extensions, creationTime: new Date(createdMs).toISOString(), viewed }));
  return json({ data: { documents } });
}

/** A zip archive with nothing in it: its end alone (PKWARE's APPNOTE, 4.3.16). */
const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]).toString('base64');

function downloaded({ shop, query }: Call): Answer {
  const [name, extension] = ['serviceName', 'extension'].map((one) => query.get(one) ?? '') as [string, string];
  const paper = papersOf(shop).find(({ serviceName }) => serviceName === name);
  if (paper === undefined || !paper.extensions.includes(extension)) throw new BadParameter('document not found');
  return json({ data: { fileName: `${paper.category} ${name}.${extension}`, extension, document: EMPTY_ZIP } });
}

export const documentEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/documents/list': { refuse, answer: listed },
  'GET /api/v1/documents/download': { refuse, answer: downloaded },
};
