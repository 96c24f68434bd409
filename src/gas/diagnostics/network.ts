import { CATEGORIES } from '../../wb/request/hosts';
import { outcomeOf, print } from './print';

const TRIES = 10;
const AT_ONCE = 100;
const FOUR_MINUTES_MS = 240_000;

/** WB answers 401 without a token: any other answer, or a page of HTML, comes from something before it. */
export function check02PingsOfWb(): void {
  for (const { host } of Object.values(CATEGORIES)) {
    const seen = Array.from({ length: TRIES }, () => outcomeOf(() => ping(host)));
    print(host, countsOf(seen));
  }
}

/** On a spare account only: uses up the calls of a day. */
export function check11CallsOfTheDay(): void {
  const endMs = Date.now() + FOUR_MINUTES_MS;
  let calls = 0;
  const refusal = outcomeOf(() => {
    for (; Date.now() < endMs; calls += AT_ONCE) {
      UrlFetchApp.fetchAll(Array.from({ length: AT_ONCE }, () => ({ url: 'https://common-api.wildberries.ru/ping', muteHttpExceptions: true })));
    }
    return 'not refused yet, once more';
  });
  print('calls made', calls);
  print('then', refusal);
}

function ping(host: string): string {
  const answer = UrlFetchApp.fetch(`https://${host}/ping`, { muteHttpExceptions: true, followRedirects: false });
  return `${answer.getResponseCode()} ${/^\s*</.test(answer.getContentText()) ? 'HTML' : 'JSON'}`;
}

function countsOf(seen: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of seen) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
