import { toJson } from '../wb/answer/json';
import { systemCall } from './call';
import type { SystemRequest } from './request';
import type { Secret, SystemFacts, Wire } from './system';

/** Zones in which Bitrix24 has portals; a portal of one's own server cannot be reached from a published add-on. */
const ZONES = ['ru', 'by', 'kz', 'com'] as const;

const WEBHOOK = new RegExp(`^https://([a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?\\.bitrix24\\.(?:${ZONES.join('|')}))(/rest/\\d{1,10}/([A-Za-z\\d]{8,64}))/?$`);

/**
 * Битрикс24 by an inbound webhook. Source: https://apidocs.bitrix24.ru/ (webhooks, limits, system errors).
 * The code stands in the address: Bitrix24 takes it nowhere else. Two calls a second; the bucket of fifty is shared with everybody behind Google's addresses.
 */
export const bitrix24Facts: SystemFacts = {
  fields: [{ id: 'webhook', shape: WEBHOOK }],
  reach: ZONES.map((zone) => `https://*.bitrix24.${zone}/rest/`),
  limit: { intervalMs: 500, burst: 5 },
  wire,
  hidden: ({ webhook = '' }) => [WEBHOOK.exec(webhook)?.[3] ?? webhook],
  busy: [429, 503],
  retry: [{ header: 'retry-after', unitMs: 1000 }],
  errorsIn,
};

const call = (method: string, kind: 'read' | 'write', page: string) => systemCall({ system: 'bitrix24', method: 'POST', path: `/${method}`, kind, source: `https://apidocs.bitrix24.ru/api-reference/${page}.html` });

/** Every call of Bitrix24 that the add-on can make; what writes goes in batches. */
export const bitrix24 = {
  statuses: call('crm.status.list', 'read', 'crm/status/crm-status-list'),
  deals: call('crm.item.list', 'read', 'crm/universal/crm-item-list'),
  catalogs: call('catalog.catalog.list', 'read', 'catalog/catalog/catalog-catalog-list'),
  products: call('catalog.product.list', 'read', 'catalog/product/catalog-product-list'),
  batch: call('batch', 'write', 'how-to-call-rest-api/batch'),
};

function wire({ call: { path }, body = {} }: SystemRequest, { webhook = '' }: Secret): Wire {
  const [, host = '', base = ''] = WEBHOOK.exec(webhook) ?? [];
  return { host, path: `${base}${path}`, headers: { Accept: 'application/json' }, body: { type: 'application/json', text: toJson(body) } };
}

/** `{error, error_description}`. */
function errorsIn(body: unknown): { code: string | null; text: string }[] {
  const { error, error_description: text } = Object(body) as { error?: unknown; error_description?: unknown };
  return typeof error !== 'string' ? [] : [{ code: error === '' ? null : error, text: String(text ?? '') }];
}
