import { allDatasets } from '../../datasets';
import { askWb, type Answered, bucketOf } from '../../sync/ask-wb';
import { objectAt } from '../../sync/paging';
import { inMemoryOnly, openThrottle, type Throttle } from '../../sync/throttle';
import type { WireRow } from '../../tables/table';
import { isUnfinished, queued } from '../../sync/job';
import { calls, ping as pingCalls, type WbCall } from '../../wb/calls';
import { type ErrorCode, isWbError, TransientError, UserActionError } from '../../wb/errors';
import { CATEGORIES, type Category, hostOf } from '../../wb/request/hosts';
import { categoryOf } from '../../sync/route';
import { showMsk } from '../../wb/time/moscow-time';
import { checkToken, parseToken, type TokenInfo } from '../../wb/token/token';
import { asWbError, isGoogleTrouble } from '../../wb/answer/unforeseen';
import { jobsOf, type OwnJob, saveJob } from '../refresh/jobs';
import { ensureSchedule } from '../refresh/schedule';
import type { Services } from '../services';
import { holderId } from './holder-id';
import { settleSheets } from '../sheets/settle-sheets';
import { labelOf } from './label';
import { labelsInSheets } from './labels-in-sheets';
import { keepLabel } from './own-label';
import { restoreOwn } from './own-tokens';
import { connectedShops, type ConnectedShop, rememberToken, type ShopToken } from './shops';
import { markSheetFor } from '../refresh/job-marks';
import { openTables } from '../refresh/tables';
import { forgetLoss } from '../telling/loss';
import { exclusively, storeIfPossible } from '../state/keeper';
import { withLease } from '../state/lease';
import { forgetToken, keepToken, ownShops, tidyOwnTokens } from './vault';
import { throttlesOf } from '../refresh/world';

export interface Connected {
  shop: ConnectedShop;
  token: ShopToken;
  /** Categories that the token does not open, of those that a new file reads. */
  missing: Category[];
  /** Whether it took the place of tokens that open no more than it does. */
  isReplaced: boolean;
  /** Whether the data will also be refreshed every hour by itself. */
  isScheduled: boolean;
  /** Whether there are sheets of ours that somebody has yet to say something about. */
  isCopy: boolean;
}

const SELLER = 'seller';
/** Errors that another token takes away. */
const OF_TOKEN = /^TOKEN_|^PAYMENT_REQUIRED$/;
const OF_CATEGORY: readonly ErrorCode[] = ['CATEGORY_MISSING', 'TOKEN_READ_ONLY'];
/** Sooner than this nobody tries again. */
const SHORT_WAIT_MS = 60_000;

/**
 * Checks a pasted token here and with WB, keeps it encrypted and remembers the shop.
 * @throws UserActionError TOKEN_NOT_A_TOKEN, TOKEN_EXPIRED, TOKEN_WITHOUT_CATEGORIES, TOKEN_REJECTED and their like; CONNECT_LATER
 */
export function connectShop(services: Services, pasted: unknown): Connected {
  const info = parseToken(typeof pasted === 'string' ? pasted : '');
  checkToken(info, services.clock.nowMs());
  return nowOrLater(services, () => connect(services, info));
}

/**
 * Nobody goes on by himself with a token that is not kept: what passes is told as something to try again.
 * @throws UserActionError CONNECT_LATER
 */
function nowOrLater<T>({ clock }: Services, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const error = asWbError(thrown);
    if (error instanceof UserActionError || error.code === 'STORE_BUSY') throw error;
    const waitMs = error instanceof TransientError ? error.retryAfterMs ?? 0 : 0;
    throw new UserActionError('CONNECT_LATER', { ...error.details, why: error.code, ...(waitMs > SHORT_WAIT_MS ? { time: showMsk(clock.nowMs() + waitMs) } : {}) });
  }
}

function connect(services: Services, info: TokenInfo): Connected {
  ping(services, info);
  const token: ShopToken = {
    id: info.id, type: info.type, mask: info.mask, categories: info.categories, isReadOnly: info.isReadOnly, expiresAtMs: info.expiresAtMs,
    connectedAtMs: services.clock.nowMs(), holders: [holderId(services)],
  };
  const seller = sellerInfo(services, info);
  const { shop, isReplaced } = keep(services, info.token, { id: info.sellerId, label: labelOf(seller, services) }, token);
  const isCopy = settleSheets(services).length > 0;
  // Whoever is at work stores what it has seen: then the next refresh finds the new token, and asks for the seller itself.
  withoutFail(() => withLease(services, services.random.uuid(), () => {
    beginAnew(services, shop);
    if (seller !== null && !isCopy) keepSeller(services, shop, seller);
  }));
  return { shop, token, missing: missingCategories(info), isReplaced, isScheduled: ensureSchedule(services), isCopy };
}

/**
 * Both where the token lies and what the file knows of it, alone: others connect at the same time.
 * @throws TransientError STORE_BUSY; UserActionError STORE_FULL, OWN_STORE_FULL  nothing is kept
 */
function keep(services: Services, secret: string, seller: { id: string; label: string }, token: ShopToken): { shop: ConnectedShop; isReplaced: boolean } {
  const labels = labelsInSheets(services);
  return exclusively(services, () => {
    restoreOwn(services, () => labels);
    const at = { shopId: seller.id, tokenId: token.id };
    const before = ownShops(services, connectedShops(services)).flatMap(({ tokens }) => tokens.map(({ id }) => id));
    keepToken(services, at, secret);
    try {
      const { shop, superfluous } = rememberToken(services, seller, token, ({ id }) => before.includes(id), labels);
      tidyOwnTokens(services, connectedShops(services));
      storeIfPossible(() => keepLabel(services, shop));
      forgetLoss(services);
      return { shop, isReplaced: superfluous.length > 0 };
    } catch (error) {
      if (!before.includes(token.id)) forgetToken(services, at);
      throw error;
    }
  });
}

/** The token is kept: whatever does not go on from here, such as a sheet that is protected, is told by the next refresh. */
function withoutFail(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!isWbError(error) && !isGoogleTrouble(error)) throw error;
  }
}

/** WB's own word on the token; it answers on the host of any category the token opens, and costs no data call. */
function ping(services: Services, info: TokenInfo): void {
  const category = info.categories.find((one) => hostOf(one, info.type) !== null);
  if (category === undefined) throw new UserActionError('NO_SANDBOX');
  const call = pingCalls[category];
  // Who sent a token that WB refuses is anybody's claim, so nothing is kept of it, and what it has cost only of one that WB takes.
  const asker = { http: services.http, throttle: openThrottle(inMemoryOnly(), services.clock), token: info.token, tokenType: info.type };
  try {
    askWb({ call }, asker);
  } catch (error) {
    // Some hosts refuse a category to a token that lives: it may open others, and each dataset tells of its own.
    if (!isWbError(error) || !OF_CATEGORY.includes(error.code)) throw error;
  }
  const { group, limit } = bucketOf(call, info.type);
  throttleOf(services, info).spend(group, limit);
}

/** WB's card of the seller, null when WB will not give it now: the shop then gets a plain name. */
function sellerInfo(services: Services, info: TokenInfo): WireRow | null {
  if (hostOf(calls.sellerInfo.category, info.type) === null) return null;
  try {
    const { body } = ask(services, info, calls.sellerInfo);
    return body === null ? null : objectAt(body);
  } catch (error) {
    if (isWbError(error)) return null;
    throw error;
  }
}

function ask(services: Services, info: TokenInfo, call: WbCall): Answered {
  return askWb({ call }, { http: services.http, throttle: throttleOf(services, info), token: info.token, tokenType: info.type });
}

function throttleOf(services: Services, { sellerId, type }: TokenInfo): Throttle {
  return throttlesOf(services)({ id: sellerId, tokenType: type });
}

/** What waits under the old token, or failed for want of a good one, is asked for under the new one, which may have other limits and other methods. */
function beginAnew(services: Services, shop: ConnectedShop): void {
  for (const job of jobsOf(services, shop).filter((one) => isUnfinished(one) || failedByToken(one))) {
    job.state = queued(job.state);
    saveJob(services, job);
  }
}

/** The error was of the token that is replaced now. */
function failedByToken({ route, state: { status, error } }: OwnJob): boolean {
  return route !== null && status === 'failed' && error !== null && (OF_TOKEN.test(error.code) || error.code === 'CATEGORY_MISSING');
}

/** Books WB's answer as a finished run of its dataset: a base token may ask only once a day. */
function keepSeller(services: Services, shop: ConnectedShop, seller: WireRow): void {
  const tables = openTables(services);
  tables.of(SELLER).merge(shop.label, [seller]);
  const nowMs = services.clock.nowMs();
  for (const job of jobsOf(services, shop).filter(({ dataset }) => dataset.id === SELLER)) {
    job.state = { ...queued(job.state), status: 'done', rows: 1, calls: 1, startedAtMs: nowMs, endedAtMs: nowMs, succeededAtMs: nowMs };
    markSheetFor(services, tables, job);
    saveJob(services, job);
  }
}

/** Of a category that only datasets need which nobody has switched on, nothing is missing. */
function missingCategories({ categories }: TokenInfo): Category[] {
  const usual = allDatasets().filter(({ isOffByDefault }) => isOffByDefault !== true);
  const needed = new Set(usual.flatMap(({ source: { routes } }) => routes.map(categoryOf)));
  return [...needed].filter((category) => CATEGORIES[category].tokenBit !== null && !categories.includes(category));
}
