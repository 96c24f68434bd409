/** A category of WB's API that we use, with its hosts and its bit in the token (WB page of `/ping`, guide «Авторизация»). */
export interface CategoryFacts {
  host: string;
  /** Null: WB has no sandbox for it. */
  sandboxHost: string | null;
  /** Null: a token of any category will do. */
  tokenBit: number | null;
}

export const CATEGORIES = {
  common: { host: 'common-api.wildberries.ru', sandboxHost: null, tokenBit: null },
  content: { host: 'content-api.wildberries.ru', sandboxHost: 'content-api-sandbox.wildberries.ru', tokenBit: 1 },
  analytics: { host: 'seller-analytics-api.wildberries.ru', sandboxHost: null, tokenBit: 2 },
  prices: { host: 'discounts-prices-api.wildberries.ru', sandboxHost: 'discounts-prices-api-sandbox.wildberries.ru', tokenBit: 3 },
  statistics: { host: 'statistics-api.wildberries.ru', sandboxHost: 'statistics-api-sandbox.wildberries.ru', tokenBit: 5 },
  finance: { host: 'finance-api.wildberries.ru', sandboxHost: null, tokenBit: 13 },
} as const satisfies Record<string, CategoryFacts>;

export type Category = keyof typeof CATEGORIES;
