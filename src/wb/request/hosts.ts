import type { TokenType } from '../token/token-type';

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
  marketplace: { host: 'marketplace-api.wildberries.ru', sandboxHost: 'marketplace-api-sandbox.wildberries.ru', tokenBit: 4 },
  statistics: { host: 'statistics-api.wildberries.ru', sandboxHost: 'statistics-api-sandbox.wildberries.ru', tokenBit: 5 },
  advert: { host: 'advert-api.wildberries.ru', sandboxHost: 'advert-api-sandbox.wildberries.ru', tokenBit: 6 },
  feedbacks: { host: 'feedbacks-api.wildberries.ru', sandboxHost: 'feedbacks-api-sandbox.wildberries.ru', tokenBit: 7 },
  buyerChat: { host: 'buyer-chat-api.wildberries.ru', sandboxHost: null, tokenBit: 9 },
  returns: { host: 'returns-api.wildberries.ru', sandboxHost: null, tokenBit: 11 },
  supplies: { host: 'supplies-api.wildberries.ru', sandboxHost: 'supplies-api-sandbox.wildberries.ru', tokenBit: 10 },
  documents: { host: 'documents-api.wildberries.ru', sandboxHost: null, tokenBit: 12 },
  finance: { host: 'finance-api.wildberries.ru', sandboxHost: null, tokenBit: 13 },
} as const satisfies Record<string, CategoryFacts>;

export type Category = keyof typeof CATEGORIES;

/** Hosts of single methods of a category that live apart from its others; none of these has a sandbox. */
export type HostApart = 'advert-media-api.wildberries.ru' | 'dp-calendar-api.wildberries.ru';

const ALL_CATEGORIES = Object.keys(CATEGORIES) as Category[];

/** Where a token of this type calls the category; null when it is a test token and the category has no sandbox. */
export function hostOf(category: Category, tokenType: TokenType): string | null {
  const { host, sandboxHost } = CATEGORIES[category];
  return tokenType === 'test' ? sandboxHost : host;
}

/** The category of ours that a bit of the token opens, null for the categories that we do not use. */
export function categoryOfBit(bit: number): Category | null {
  return ALL_CATEGORIES.find((category) => CATEGORIES[category].tokenBit === bit) ?? null;
}
