import { oneCCatalogue } from './1c-catalogue';
import { commissionReport } from './1c-commission-report';
import { oneCLines } from './1c-lines';
import { oneCOrders } from './1c-orders';
import { oneCServices } from './1c-services';
import { weeklyDetail } from './1c-weekly-detail';
import { accountantArchive } from './accountant-archive';
import { bankStatement } from './bank-statement';
import { bitrix24Csv } from './bitrix24-csv';
import { bitrix24Orders } from './bitrix24-orders';
import { bitrix24Products } from './bitrix24-products';
import { class365Goods } from './class365-goods';
import { class365Orders } from './class365-orders';
import { csv } from './csv';
import { excel } from './excel';
import type { Exchange } from './exchange';
import { freshGoods } from './fresh-goods';
import { freshOrders } from './fresh-orders';
import { freshReport } from './fresh-report';
import { moyskladOrders } from './moysklad-orders';
import { moyskladReport } from './moysklad-report';
import { moyskladStock } from './moysklad-stock';
import { stockFile } from './stock-file';

/** All units, in the order of the page; by the names of their folders. */
const UNITS = {
  'accountant-archive': accountantArchive,
  excel, csv,
  '1c-weekly-detail': weeklyDetail,
  '1c-commission-report': commissionReport,
  '1c-lines': oneCLines,
  '1c-services': oneCServices,
  '1c-orders': oneCOrders,
  '1c-catalogue': oneCCatalogue,
  'bank-statement': bankStatement,
  'stock-file': stockFile,
  'fresh-goods': freshGoods,
  'fresh-report': freshReport,
  'fresh-orders': freshOrders,
  'moysklad-stock': moyskladStock,
  'moysklad-report': moyskladReport,
  'moysklad-orders': moyskladOrders,
  'bitrix24-products': bitrix24Products,
  'bitrix24-orders': bitrix24Orders,
  'bitrix24-csv': bitrix24Csv,
  'class365-goods': class365Goods,
  'class365-orders': class365Orders,
} as const satisfies Readonly<Record<string, () => Exchange>>;

export type ExchangeId = keyof typeof UNITS;

export const EXCHANGE_IDS = Object.keys(UNITS) as ExchangeId[];

const made = new Map<ExchangeId, Exchange>();

export function isExchangeId(text: string): text is ExchangeId {
  return (EXCHANGE_IDS as string[]).includes(text);
}

export function exchangeById(id: ExchangeId): Exchange {
  const unit = made.get(id) ?? UNITS[id]();
  made.set(id, unit);
  return unit;
}
