import { exchangeById, type ExchangeId, isExchangeId } from '../../exchange';
import type { Chosen, FileOut, Handover } from '../../exchange/exchange';
import { base64Of } from '../../exchange/encoding/base64';
import { bytesOf } from '../../exchange/files/file';
import { chosenOf } from '../../exchange/options';
import { fill } from '../../locales/fill';
import { inKopecks } from '../../wb/money/amount';
import { DefectError, UserActionError } from '../../wb/errors';
import { standings } from '../refresh/jobs';
import type { Services } from '../services';
import { withStoresReadOnce } from '../state/stores-read-once';
import { exchangeTables } from './exchange-tables';
import { fetchPapers } from './fetch-papers';
import { chosenShop } from './shop-label';
import type { HandedFile, Preview } from './view';

/** What would be handed over, to whoever may see the sheets: no token is needed. @param given values of the declared options, and of `shop` */
export function previewHandover(services: Services, id: string, given: unknown): Preview {
  const { handover } = prepared(services, id, given);
  const words = services.locale.exchange()[id as ExchangeId];
  return {
    counted: fill(words.counted, { count: handover.count }),
    sums: handover.sums.map(({ id: sum, parts, currency }) => ({ label: words.sums?.[sum] ?? sum, amount: inKopecks(parts), currency })),
    findings: handover.findings.map(({ code, details = {}, isBlocking }) => ({ text: fill(words.findings?.[code] ?? code, details), isBlocking: isBlocking === true })),
  };
}

/**
 * The files, as text for the page, which saves them.
 * @throws UserActionError EXCHANGE_BLOCKED  something that the preview says stands in the way
 */
export function handOver(services: Services, id: string, given: unknown): HandedFile[] {
  const { handover, shopId } = prepared(services, id, given);
  if (handover.findings.some(({ isBlocking }) => isBlocking === true)) throw new UserActionError('EXCHANGE_BLOCKED');
  const { papers = [] } = handover;
  return handover.files(fetchPapers(services, shopId, papers)).map((file) => ({ name: file.name, mime: file.mime, base64: base64Of(bytesOf(file)) }));
}

function prepared(services: Services, id: string, given: unknown): { handover: Handover; shopId: string } {
  const unit = fileOut(id);
  const { shop = '', ...own } = Object(given) as Readonly<Record<string, unknown>>;
  const chosen: Chosen = chosenOf(unit.options, own);
  const still = withStoresReadOnce(services);
  const { id: shopId, label } = chosenShop(still, shop);
  const tables = exchangeTables(services, standings(still), label);
  return { shopId, handover: unit.prepare(tables, chosen, services.locale.exchange()[id as ExchangeId].texts ?? {}) };
}

function fileOut(id: string): FileOut {
  const unit = isExchangeId(id) ? exchangeById(id) : null;
  if (unit?.direction !== 'out') throw new DefectError('UNEXPECTED', { message: 'no such unit' });
  return unit;
}
