import { datasetById } from '../../datasets';
import { fill } from '../../locales/fill';
import type { LabelKind } from '../../locales/actions';
import { SHOP } from '../../sheet/keys/row-key';
import { openReader } from '../../sheet/reader';
import { askWb, bucketOf } from '../../sync/ask-wb';
import { rowsAt } from '../../sync/paging';
import type { WireRow } from '../../tables/table';
import { DefectError, isWbError, TransientError, UserActionError } from '../../wb/errors';
import { tableSpec } from '../refresh/tables';
import { throttlesOf } from '../refresh/world';
import type { Services } from '../services';
import { accessTo } from '../shops/access';
import { type ConnectedShop, connectedShops } from '../shops/shops';
import { ownShops, tokenOf } from '../shops/vault';
import { countCalls } from '../state/usage';
import { LABEL_KINDS, LABEL_SOURCES } from './sources';
import type { LabelChoice, LabelFile, LabelFormat, LabelPage } from './view';

/** WB draws so many a call. */
const PAGE = 100;
/** The youngest stand at the end of the sheets. */
const CHOICES_SHOWN = 60;
const FORMATS: readonly LabelFormat[] = ['png', 'svg', 'pdf'];

interface Labelled {
  kind: LabelKind;
  shop: ConnectedShop;
  group: string;
  ids: string[];
}

/** What labels there are of, by the sheets of orders and supplies, for shops of which this user has a token. */
export function labelChoices(services: Services): LabelChoice[] {
  const { kinds } = services.locale.actions().labels;
  return labelled(services).slice(-CHOICES_SHOWN).reverse().map((one) => ({ id: idOf(one), text: fill(kinds[one.kind], { group: one.group }), count: one.ids.length }));
}

/**
 * Labels of a choice that the sheets give: nothing else can be asked for. WB draws them; nothing is changed by it.
 * @throws UserActionError what keeps the shop's tokens from it; FILE_LATER  nobody but a person tries again
 */
export function labelPage(services: Services, choice: string, format: string, from: number): LabelPage {
  const found = labelled(services).find((one) => idOf(one) === choice);
  const asked = FORMATS.find((one) => one === format);
  if (found === undefined || asked === undefined) throw new DefectError('UNEXPECTED', { message: 'no such labels on the sheets' });
  const at = Math.max(0, Math.floor(Number(from)) || 0);
  const ids = found.ids.slice(at, at + PAGE);
  return { files: filesIn(ask(services, found, ids, asked), found, ids, found.kind === 'dbs' ? 'pdf' : asked), next: at + PAGE < found.ids.length ? at + PAGE : null };
}

function ask(services: Services, { kind, shop, group }: Labelled, ids: readonly string[], format: LabelFormat): unknown {
  const { dataset, request } = LABEL_SOURCES[kind];
  const access = accessTo(datasetById(dataset), shop, services.clock.nowMs());
  if (isWbError(access)) throw access;
  const { id: shopId, tokenId, tokenType } = access.account;
  const throttle = throttlesOf(services)(access.account);
  const wanted = request(group, ids, format);
  const bucket = bucketOf(wanted.call, tokenType);
  const waitMs = throttle.nextCallAtMs(bucket.group, bucket.limit) - services.clock.nowMs();
  try {
    if (waitMs > 0) throw new TransientError('WB_RATE_LIMIT', waitMs);
    countCalls(services, 1);
    return askWb(wanted, { http: services.http, throttle, token: tokenOf(services, { shopId, tokenId }), tokenType }).body;
  } catch (error) {
    if (!(error instanceof TransientError)) throw error;
    throw new UserActionError('FILE_LATER', { why: error.code });
  }
}

function filesIn(body: unknown, { kind, group }: Labelled, ids: readonly string[], format: LabelFormat): LabelFile[] {
  const rows: WireRow[] = LABEL_SOURCES[kind].list === null ? [Object(body) as WireRow] : rowsAt(body, 'stickers');
  return rows.flatMap(({ file, orderId }, at): LabelFile[] => (typeof file === 'string' && file !== '' ? [{ name: `${String(orderId ?? ids[at] ?? group)}.${format}`, base64: file }] : []));
}

function labelled(services: Services): Labelled[] {
  const shops = new Map(ownShops(services, connectedShops(services)).map((shop) => [shop.label, shop]));
  return LABEL_KINDS.flatMap((kind) => {
    const { dataset, columns: [by, thing, state], isReady } = LABEL_SOURCES[kind];
    if (services.workbook.find(dataset) === null) return [];
    const groups = new Map<string, Labelled>();
    for (const [label, group, id, now] of openReader(services.workbook, tableSpec(dataset, services.locale)).read([SHOP, by, thing, state ?? thing])) {
      const shop = shops.get(String(label));
      if (shop === undefined || group === '' || id === '' || !isReady(now, String(group))) continue;
      const key = `${shop.id} ${String(group)}`;
      const own = groups.get(key) ?? { kind, shop, group: String(group), ids: [] };
      own.ids.push(String(id));
      groups.set(key, own);
    }
    return [...groups.values()];
  });
}

function idOf({ kind, shop, group }: Labelled): string {
  return [kind, shop.id, group].join(' ');
}
