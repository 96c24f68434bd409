import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { stockTurnover } from '.';

export const measures = {
  stockCount: { header: 'Остаток, шт.', note: 'Сколько штук сегодня на всех складах, ваших и WB.' },
  saleRate: { header: 'Хватит на, дней', note: 'На сколько дней хватит сегодняшнего остатка. Пусто, если не покупают или WB не посчитал.' },
  avgOrders: { header: 'Заказов в день', note: 'Сколько штук заказывают в день в среднем за эти дни.' },
  ordersCount: { header: 'Заказы, шт.', note: 'Сколько штук заказали за эти дни.' },
  officeMissingTime: { header: 'Не было на складе, дней', note: 'Сколько дней из этих товара не было на складах. Пусто, если WB не посчитал.' },
  lostOrdersCount: { header: 'Упущенные заказы, шт.', note: 'Сколько заказов, по расчёту WB, не случилось, потому что товара не было. Пусто, если WB не посчитал.' },
  lostOrdersSum: { header: 'Упущенные заказы, сумма', note: 'На какую сумму эти заказы.' },
  stockSum: { header: 'Стоимость остатка', note: 'Сегодняшний остаток по цене с вашей скидкой.' },
  ordersSum: { header: 'Заказы, сумма', note: 'На какую сумму заказали за эти дни.' },
  buyoutCount: { header: 'Выкупы, шт.', note: 'Сколько штук выкупили за эти дни.' },
  buyoutSum: { header: 'Выкупы, сумма', note: 'На какую сумму выкупили.' },
  buyoutPercent: { header: 'Процент выкупа', note: 'Доля выкупленных заказов. В ячейке доля: 18 % — это 0,18.' },
  avgStockTurnover: { header: 'Оборачиваемость, дней', note: 'За сколько дней продаётся средний остаток этих дней. Пусто, если не покупают или WB не посчитал.' },
  toClientCount: { header: 'В пути к клиенту', note: 'Шт., которые едут к покупателям.' },
  fromClientCount: { header: 'В пути от клиента', note: 'Шт., которые возвращаются на склад.' },
  lostBuyoutsCount: { header: 'Упущенные выкупы, шт.', note: 'Сколько выкупов, по расчёту WB, не случилось из-за отсутствия товара.' },
  lostBuyoutsSum: { header: 'Упущенные выкупы, сумма', note: 'На какую сумму эти выкупы.' },
};

export const period = {
  start: { header: 'С', note: 'Первый день, за который посчитана строка.' },
  end: { header: 'По', note: 'Последний день, за который посчитана строка. Если он старый, WB больше не показывает эту строку.' },
};

export const words: WordsOf<typeof stockTurnover> = {
  title: 'Оборачиваемость',
  row: 'один товар: остаток сегодня и продажи за последние 30 дней',
  columns: {
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    name: columns.title,
    availability: { header: 'Доступность', note: 'Как WB оценивает запас: от дефицита до неликвида.' },
    ...measures,
    minPrice: { header: 'Цена от', note: 'Самая низкая цена размера с вашей скидкой, без скидки WB.' },
    maxPrice: { header: 'Цена до', note: 'Самая высокая цена размера с вашей скидкой, без скидки WB.' },
    isDeleted: { header: 'Удалён', note: '«да», если карточку удалили.' },
    subjectName: columns.subject,
    brandName: columns.brand,
    ...period,
    currency: columns.currency,
  },
  values: {
    availability: { deficient: 'Дефицит', actual: 'Актуальный', balanced: 'Баланс', nonActual: 'Неактуальный', nonLiquid: 'Неликвид', invalidData: 'Не рассчитано' },
  },
};
