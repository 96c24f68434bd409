import { fill } from '../../locales/fill';
import { showMsk } from '../../wb/time/moscow-time';
import { homeViews } from '../panel/home';
import type { HomeView } from '../panel/view';
import type { Services } from '../services';

/** What the first page of the panel says of each shop, as lines of a letter; none while no report says anything. */
export function digestLines(services: Services): string[] {
  const { digest } = services.locale.dialogs().alerts;
  const homes = homeViews(services);
  return homes.flatMap((home) => {
    const said = linesOf(home, digest);
    return said.length > 0 && homes.length > 1 ? [`${home.shop}:`, ...said] : said;
  });
}

function linesOf({ day, payout, ending, mismatches }: HomeView, digest: Readonly<Record<'day' | 'payout' | 'ending' | 'mismatches', string>>): string[] {
  return [
    ...(day === null ? [] : [fill(digest.day, { date: dateOf(day.atMs), orders: day.orders, sum: roubles(day.sum), ...(day.change === null ? {} : { change: changeOf(day.change) }) })]),
    ...(payout === null ? [] : [fill(digest.payout, { from: dateOf(payout.fromMs).slice(0, 5), to: dateOf(payout.toMs), sum: roubles(payout.sum) })]),
    ...(ending.soon + ending.over > 0 ? [fill(digest.ending, ending)] : []),
    ...(mismatches > 0 ? [fill(digest.mismatches, { count: mismatches })] : []),
  ];
}

function dateOf(ms: number): string {
  return showMsk(ms).slice(0, 10);
}

function roubles(sum: number): string {
  return String(Math.round(sum)).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}

function changeOf(share: number): string {
  const percent = Math.round(share * 100);
  return percent > 0 ? `+${percent}` : String(percent).replace('-', '−');
}
