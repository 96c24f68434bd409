import { startSystem } from '../systems/spawn';
import { shopSize } from '../wb/options';
import { Shop } from '../wb/shop/shop';
import { uuidOf } from '../wb/token';
import type { StartOptions } from './options';
import { type BookedGood, bitrix24Seed, class365Seed, freshSeed, moyskladSeed, SECRETS } from './system-seeds';

/** A system that a person may connect on the page, which runs in a process of its own. */
export interface DemoSystem {
  name: string;
  /** How the names of its hosts end. */
  host: string;
  port: number;
  /** What is pasted to connect it, field by field. */
  secret: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** МойСклад, Битрикс24, Класс365 and 1С:Фреш with the goods of the made-up shop. What has arrived there is shown at the address of each. */
export function startSystems(options: Pick<StartOptions, 'articles' | 'days' | 'seed' | 'odd' | 'financeRows'>): Promise<DemoSystem[]> {
  const goods = goodsOf(options);
  return Promise.all([
    started('МойСклад', 'moysklad.ru', 'moysklad', moyskladSeed(goods)),
    started('Битрикс24', 'bitrix24.ru', 'bitrix24', bitrix24Seed()),
    started('Класс365', 'class365.ru', 'class365', class365Seed(goods)),
    started('1С:Фреш', '1cfresh.com', 'fresh', freshSeed(goods)),
  ]);
}

async function started(name: string, host: string, id: keyof typeof SECRETS, seed: object): Promise<DemoSystem> {
  const { port, stop, seed: sow } = await startSystem<object, object>(id);
  await sow(seed);
  return { name, host, port, secret: SECRETS[id], stop };
}

/** All sizes of the shop. */
function goodsOf({ articles, days, seed, odd, financeRows }: Parameters<typeof startSystems>[0]): BookedGood[] {
  const shop = new Shop(uuidOf('shop'), shopSize({ articles, days, seed, plain: !odd, financeRows }));
  return Array.from({ length: articles }, (_one, index) => shop.article(index)).flatMap(({ sizes, vendorCode, title }) => sizes.map(({ skus: [barcode = ''], techSize }, at) => ({
    barcode, article: at === 0 ? vendorCode : `${vendorCode}/${techSize}`, name: techSize === '0' ? title : `${title}, ${techSize}`,
  })));
}
