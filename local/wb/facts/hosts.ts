/** WB's hosts and the token category bit each of them asks for (guide «Авторизация»; sandboxes as of 2026-08-18). */
export interface Host { name: string; tokenBit: number | null; isSandbox: boolean }

const production: readonly (readonly [string, number | null])[] = [
  ['content-api', 1], ['seller-analytics-api', 2], ['discounts-prices-api', 3], ['dp-calendar-api', 3],
  ['marketplace-api', 4], ['statistics-api', 5], ['advert-api', 6], ['advert-media-api', 6], ['feedbacks-api', 7],
  ['buyer-chat-api', 9], ['supplies-api', 10], ['returns-api', 11], ['documents-api', 12], ['finance-api', 13],
  ['user-management-api', 16], ['common-api', null],
];
const withSandbox = new Set([
  'content-api', 'discounts-prices-api', 'marketplace-api', 'statistics-api', 'advert-api', 'feedbacks-api', 'supplies-api',
]);

const rows: Host[] = production.flatMap(([name, tokenBit]) => [
  { name: `${name}.wildberries.ru`, tokenBit, isSandbox: false },
  ...(withSandbox.has(name) ? [{ name: `${name}-sandbox.wildberries.ru`, tokenBit, isSandbox: true }] : []),
]);

export const hosts: ReadonlyMap<string, Host> = new Map(rows.map((host) => [host.name, host]));
