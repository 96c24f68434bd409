import { isDatasetId } from '../../datasets';
import { redact } from '../../wb/token/redact';
import { withoutPeople } from '../../wb/answer/without-people';
import { showMsk } from '../../wb/time/moscow-time';
import { jobsOf } from '../refresh/jobs';
import type { Services } from '../services';
import { settingsOf } from '../state/settings';
import { connectedShops, type ConnectedShop } from '../shops/shops';
import { triggerMsOfDay } from '../state/trigger-time';
import { callsToday } from '../state/usage';

/**
 * What we would ask anyway when a seller writes to us: versions, kinds of tokens, states and codes. No name of a shop, no
 * id of a seller or of a token, no row; technical, so in no language.
 */
export function supportReport(services: Services): string {
  const { clock, documentStore, release, session, workbook } = services;
  const { locale, timeZone } = workbook.region();
  const calls = callsToday(services);
  const shops = connectedShops({ documentStore });
  const { datasets, live } = settingsOf(services);
  const secrets = shops.flatMap(({ id, label, tokens }) => [id, label, ...tokens.map((token) => token.id)]);
  const lines = [
    `wb-sheets ${release.version}`,
    `now ${showMsk(clock.nowMs())} MSK, account language ${session.language()}, file ${locale} ${timeZone}`,
    `cells ${workbook.cellCount()}, today: calls ${calls}, trigger of 24 h ${Math.round(triggerMsOfDay(services) / 1000)} s, live ${live.join('+') || 'no'}`,
    `settings ${JSON.stringify(Object.fromEntries(Object.entries(datasets).filter(([id]) => isDatasetId(id))))}`,
    ...shops.flatMap((shop, at) => [`shop ${at + 1}`, ...tokenLines(shop, clock.nowMs()), ...jobLines(services, shop, secrets)]),
  ];
  return redact(lines.join('\n'), secrets);
}

function tokenLines({ tokens }: ConnectedShop, nowMs: number): string[] {
  return tokens.map(({ type, isReadOnly, expiresAtMs, rejectedAtMs, categories }) =>
    `  token ${type}${isReadOnly ? ' read-only' : ''}, ${categories.join('+')}, ${expiresAtMs > nowMs ? 'until' : 'ended'} ${showMsk(expiresAtMs)}${rejectedAtMs === undefined ? '' : `, rejected ${showMsk(rejectedAtMs)}`}`);
}

function jobLines(services: Services, shop: ConnectedShop, secrets: readonly string[]): string[] {
  if (shop.tokens.length === 0) return [];
  return jobsOf(services, shop).map(({ dataset, closed, state }) => {
    const { status, calls, rows, attempts, succeededAtMs, endedAtMs, error } = state;
    const why = error ?? closed;
    return [
      `  ${dataset.id} ${status}, calls ${calls}, rows ${rows}, tries ${attempts}`,
      succeededAtMs > 0 ? `ok ${showMsk(succeededAtMs)}` : '',
      endedAtMs > 0 && endedAtMs !== succeededAtMs ? `ended ${showMsk(endedAtMs)}` : '',
      why === null ? '' : `${why.code} ${JSON.stringify(why.details, (_, value: unknown) => (typeof value === 'string' ? withoutNames(redact(value, secrets)) : value))}`,
    ].filter((part) => part !== '').join(', ');
  });
}

/** Names of people, firms and sheets are in quotes or in letters that are not those of our codes. */
function withoutNames(text: string): string {
  return withoutPeople(text).replace(/[«“„][^»”“]*[»”“]?/g, '***').replace(/[^ -~]+/g, '***');
}
