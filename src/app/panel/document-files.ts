import { datasetById } from '../../datasets';
import { SHOP } from '../../sheet/keys/row-key';
import { openReader } from '../../sheet/reader';
import { askWb, bucketOf } from '../../sync/ask-wb';
import type { Account } from '../../sync/job';
import { calls } from '../../wb/calls';
import type { Base64File } from '../../wb/answer/base64-file';
import { DefectError, isWbError, TransientError, UserActionError } from '../../wb/errors';
import { msOfSerial, showMsk } from '../../wb/time/moscow-time';
import { tableSpec } from '../refresh/tables';
import { throttlesOf } from '../refresh/world';
import type { Services } from '../services';
import { accessTo } from '../shops/access';
import { type ConnectedShop, connectedShops } from '../shops/shops';
import { ownShops, tokenOf } from '../shops/vault';
import { countCalls } from '../state/usage';
import type { DocumentLine } from './view';

const DATASET = 'documents';
/** An accountant looks for what has come lately. */
const LINES_SHOWN = 40;
const USUAL_EXTENSION = 'zip';
const SHORT_WAIT_MS = 60_000;

interface Paper {
  shop: ConnectedShop;
  id: string;
  madeAt: number;
  name: string;
  extension: string;
}

/** The youngest documents on the sheet, of shops of which this user has a token. */
export function documentLines(services: Services): DocumentLine[] {
  const papers = papersOf(services).sort((a, b) => b.madeAt - a.madeAt).slice(0, LINES_SHOWN);
  return papers.map(({ shop, id, madeAt, name, extension }) => ({
    shop: shop.id, id, text: [...(madeAt > 0 ? [showMsk(msOfSerial(madeAt)).slice(0, 10)] : []), name].join(' '), extension,
  }));
}

/**
 * The file of a document that stands on the sheet of documents: nothing else can be asked for.
 * @throws UserActionError what keeps the shop's tokens from it; FILE_LATER  nobody but a person tries again
 */
export function documentFile(services: Services, shopId: string, document: string): Base64File {
  const paper = papersOf(services).find(({ shop, id }) => shop.id === shopId && id === document);
  if (paper === undefined) throw new DefectError('UNEXPECTED', { message: 'no such document on the sheet' });
  const access = accessTo(datasetById(DATASET), paper.shop, services.clock.nowMs());
  if (isWbError(access)) throw access;
  const { account } = access;
  try {
    return asked(services, account, { serviceName: paper.id, extension: paper.extension });
  } catch (error) {
    if (!(error instanceof TransientError)) throw error;
    throw new UserActionError('FILE_LATER', { why: error.code, ...laterBy(error.retryAfterMs ?? 0, services) });
  }
}

function asked(services: Services, account: Account, query: { serviceName: string; extension: string }): Base64File {
  const { id: shopId, tokenId, tokenType } = account;
  const throttle = throttlesOf(services)(account);
  const { group, limit } = bucketOf(calls.documentFile, tokenType);
  const waitMs = throttle.nextCallAtMs(group, limit) - services.clock.nowMs();
  if (waitMs > 0) throw new TransientError('WB_RATE_LIMIT', waitMs);
  const token = tokenOf(services, { shopId, tokenId });
  countCalls(services, 1);
  return askWb({ call: calls.documentFile, query }, { http: services.http, throttle, token, tokenType }).body as Base64File;
}

/** A wait of seconds is over before anybody has read of it. */
function laterBy(waitMs: number, { clock }: Services): { time?: string } {
  return waitMs > SHORT_WAIT_MS ? { time: showMsk(clock.nowMs() + waitMs) } : {};
}

function papersOf(services: Services): Paper[] {
  const shops = ownShops(services, connectedShops(services));
  const rows = openReader(services.workbook, tableSpec(DATASET, services.locale)).read([SHOP, 'serviceName', 'creationTime', 'category', 'name', 'extensions']);
  return rows.flatMap(([label, id, madeAt, category, name, extensions]) =>
    shops.filter((shop) => shop.label === label).map((shop) => ({
      shop, id: String(id), madeAt: typeof madeAt === 'number' ? madeAt : 0, name: String(category === '' ? name : category), extension: firstOf(String(extensions)),
    })));
}

/** What a person may have written there is no extension. */
function firstOf(extensions: string): string {
  return /^[a-z0-9]{1,8}/i.exec(extensions)?.[0] ?? USUAL_EXTENSION;
}
