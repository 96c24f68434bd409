import type { Bitrix24Seed } from '../bitrix24/bitrix24';
import type { Class365Seed } from '../class365/class365';
import type { FreshSeed } from '../fresh/fresh';

/** A size of the made-up shop, as the seller's own books would have it. */
export interface BookedGood {
  barcode: string;
  article: string;
  name: string;
}

/** What is pasted to connect each of them: invented, and of use nowhere but here. */
export const SECRETS = {
  moysklad: { token: 'demo-moysklad-token-0001' },
  bitrix24: { webhook: 'https://demo.bitrix24.ru/rest/1/demowebhook0001/' },
  class365: { address: 'demo.class365.ru', appId: '1001', secret: 'demo0365secret000000000000000001' },
  fresh: { address: 'https://1cfresh.com/a/sbm/1001', user: 'odata.user', password: 'demo-fresh-0001' },
} as const;

const INN = '9714053621';
const key = (at: number): string => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`;
const [ORGANIZATION, AGENT, CURRENCY, CONTRACT] = [key(1), key(2), key(3), key(4)];
const FIRST_GOOD = 1000;

export function moyskladSeed(goods: readonly BookedGood[]): object {
  const refTo = (type: string, id: string): unknown => ({ meta: { href: `https://api.moysklad.ru/api/remap/1.2/entity/${type}/${id}`, type, mediaType: 'application/json' } });
  return {
    token: SECRETS.moysklad.token,
    stock: Object.fromEntries(goods.map((_good, at) => [key(FIRST_GOOD + at), (at % 7) * 3])),
    things: {
      organization: [{ id: ORGANIZATION, name: 'ООО «Пример»' }], counterparty: [{ id: AGENT, name: 'ООО «РВБ»', inn: INN }],
      contract: [{ id: CONTRACT, contractType: 'Commission', agent: refTo('counterparty', AGENT), ownAgent: refTo('organization', ORGANIZATION) }],
      product: goods.map(({ barcode, article, name }, at) => ({ id: key(FIRST_GOOD + at), name, article, barcodes: [{ ean13: barcode }] })),
    },
  };
}

export function bitrix24Seed(): Bitrix24Seed {
  const stage = (STATUS_ID: string, NAME: string, SORT: string, SEMANTICS: string | null = null) => ({ ENTITY_ID: 'DEAL_STAGE', STATUS_ID, NAME, SORT, SEMANTICS });
  const { host, pathname } = new URL(SECRETS.bitrix24.webhook);
  return { host, path: pathname.replace(/\/$/, ''), statuses: [stage('NEW', 'Новая', '10'), stage('PREPARATION', 'Подготовка', '20'), stage('EXECUTING', 'В работе', '30'), stage('WON', 'Успех', '60', 'S'), stage('LOSE', 'Провал', '70', 'F')] };
}

export function class365Seed(goods: readonly BookedGood[]): Class365Seed {
  const { address, appId, secret } = SECRETS.class365;
  const id = (at: number): string => String(FIRST_GOOD + at);
  return {
    host: address, appId, secret,
    things: {
      organizations: [{ id: '1', name: 'ООО «Пример»' }], employees: [{ id: '2', last_name: 'Ромашкина', first_name: 'Анна' }], partners: [{ id: '3', name: 'ООО «РВБ»' }], requestsource: [{ id: '4', name: 'Wildberries' }],
      customerorderstatus: [{ id: '5', name: 'Новый' }, { id: '6', name: 'Отменён' }],
      goods: goods.map(({ article, name }, at) => ({ id: id(at), name, part: article, remains: [{ store: { id: '1', name: 'Основной' }, amount: { total: (at % 7) * 3, reserved: 0 } }] })),
      barcodes: goods.map(({ barcode }, at) => ({ id: `9${id(at)}`, value: barcode, good_id: id(at) })),
    },
  };
}

export function freshSeed(goods: readonly BookedGood[]): FreshSeed {
  const { address, user, password } = SECRETS.fresh;
  const { host, pathname } = new URL(address);
  return {
    host, application: pathname, user, password,
    things: {
      Catalog_Организации: [{ Ref_Key: ORGANIZATION, Description: 'ООО «Пример»', DeletionMark: false }], Catalog_Контрагенты: [{ Ref_Key: AGENT, Description: 'РВБ ООО', ИНН: INN, DeletionMark: false }],
      Catalog_Валюты: [{ Ref_Key: CURRENCY, Code: '643' }],
      Catalog_ДоговорыКонтрагентов: [{ Ref_Key: CONTRACT, Owner_Key: AGENT, Организация_Key: ORGANIZATION, ВидДоговора: 'СКомиссионером', DeletionMark: false }],
      Catalog_Номенклатура: goods.map(({ article, name }, at) => ({ Ref_Key: key(FIRST_GOOD + at), Code: String(at).padStart(8, '0'), Description: name, Артикул: article, IsFolder: false, DeletionMark: false })),
      InformationRegister_ШтрихкодыНоменклатуры: goods.map(({ barcode }, at) => ({ Штрихкод: barcode, Номенклатура_Key: key(FIRST_GOOD + at) })),
    },
  };
}
