/** Commissions, and what WB asks for delivery, storage and returns. Like WB's, the numbers are texts with a comma, and «-» is none. */
import { type Answer, json } from '../answer';
import { nextRequestId } from '../problem';
import { SUBJECTS } from '../shop/texts';
import { dateText } from '../time';
import { BadParameter, type Call, type Endpoint } from './endpoint';

const WAREHOUSES = ['Свой склад РФ', 'Свой склад СГТ РФ', 'Атакент', 'Минск', 'СЦ Ереван'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const refuse = (detail: string): Answer => json({ detail, origin: 'tariffs', requestId: nextRequestId(), title: 'Bad Request' }, 400);

/** 12.5 as `12,5`, and thousands apart by a space. */
const text = (value: number): string => value.toLocaleString('ru-RU').replace(/\u00a0/g, ' ');

function commission({ query }: Call): Answer {
  const locale = query.get('locale') ?? 'ru';
  if (!['ru', 'en', 'zh'].includes(locale)) throw new BadParameter('parameter "locale" in query has an error: value is not one of the allowed values ["ru","en","zh"]');
  const report = SUBJECTS.map(({ id, name, category }, at) => ({
    kgvpBooking: 14.5, kgvpMarketplace: 15.5 + at, kgvpPickup: 14.5, kgvpSupplier: 12.5, kgvpSupplierExpress: 3, paidStorageKgvp: 19.5 + at,
    parentID: 600 + at, parentName: category, subjectID: id, subjectName: name,
  }));
  return json({ report });
}

/** Rows of each of the warehouses for the day asked. */
function ofDay(common: (nextDay: string) => object, row: (at: number, warehouseName: string) => object): Endpoint {
  return {
    refuse,
    answer: ({ query, shop }: Call): Answer => {
      const date = query.get('date') ?? '';
      if (!DAY.test(date)) throw new BadParameter(date === '' ? 'parameter "date" in query has an error: empty value is not allowed' : 'Invalid date param');
      const warehouseList = WAREHOUSES.map((name, at) => row(at, name));
      return json({ response: { data: { currency: 'RUB', ...common(dateText(shop.today + 7)), dtTillMax: dateText(shop.today + 30), warehouseList } } });
    },
  };
}

const box = ofDay((dtNextBox) => ({ dtNextBox }), (at, warehouseName) => ({
  boxDeliveryBase: text(46 + at), boxDeliveryCoefExpr: text(100 + at * 15), boxDeliveryLiter: text(14.4 + at), boxDeliveryMarketplaceBase: at === 2 ? '-' : text(40 + at),
  boxDeliveryMarketplaceCoefExpr: at === 2 ? '-' : '125', boxDeliveryMarketplaceLiter: at === 2 ? '-' : '11,2', boxStorageBase: '0,14', boxStorageCoefExpr: '115',
  boxStorageLiter: '0,07', geoName: at < 2 ? 'Россия' : 'Другие страны', warehouseName,
}));

const pallet = ofDay((dtNextPallet) => ({ dtNextPallet }), (at, warehouseName) => ({
  palletDeliveryExpr: '170', palletDeliveryValueBase: text(51 + at), palletDeliveryValueLiter: '11,9', palletStorageExpr: '155', palletStorageValueExpr: '35.65', warehouseName,
}));

const back = ofDay((day) => ({ dtNextDeliveryDumpKgt: day, dtNextDeliveryDumpSrg: day, dtNextDeliveryDumpSup: '' }), (at, warehouseName) => ({
  deliveryDumpKgtOfficeBase: text(1039 + at), deliveryDumpKgtOfficeLiter: '9,1', deliveryDumpKgtReturnExpr: '1 050', deliveryDumpSrgOfficeExpr: '170',
  deliveryDumpSrgReturnExpr: '170', deliveryDumpSupCourierBase: '229', deliveryDumpSupCourierLiter: '9,1', deliveryDumpSupOfficeBase: text(129 + at),
  deliveryDumpSupOfficeLiter: '9,1', deliveryDumpSupReturnExpr: '250', warehouseName,
}));

export const tariffEndpoints: Record<string, Endpoint> = {
  'GET /api/v1/tariffs/commission': { refuse, answer: commission },
  'GET /api/v1/tariffs/box': box,
  'GET /api/v1/tariffs/pallet': pallet,
  'GET /api/v1/tariffs/return': back,
};
