import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { fbwSupplies } from '.';

export const words: WordsOf<typeof fbwSupplies> = {
  title: 'Поставки FBW',
  row: 'одна поставка на склад WB. Заказы без даты отгрузки не показаны',
  columns: {
    supplyDate: columns.supplyDate,
    statusID: { header: 'Статус', note: 'На каком шаге поставка: запланирована, идёт приёмка, принята.' },
    supplyID: columns.fbwSupply,
    warehouseName: columns.supplyWarehouse,
    quantity: { header: 'В поставке', note: 'Шт., которые вы указали в поставке.' },
    acceptedQuantity: columns.acceptedQuantity,
    readyForSaleQuantity: columns.readyForSaleQuantity,
    unloadingQuantity: columns.unloadingQuantity,
    acceptanceCost: { header: 'Стоимость приёмки', note: '₽. Предварительная: точную WB укажет в финансовом отчёте.' },
    paidAcceptanceCoefficient: { header: 'Коэффициент приёмки', note: 'Во сколько раз приёмка дороже обычной.' },
    factDate: { header: 'Фактическая отгрузка', note: 'Когда товар привезли на самом деле, время московское.' },
    boxTypeID: { header: 'Упаковка', note: 'Короба, монопаллеты, суперсейф или без коробов.' },
    createDate: { header: 'Создана', note: 'Когда поставку создали, время московское.' },
    updatedDate: { header: 'Изменена', note: 'Когда WB изменил поставку, время московское. Числа обновляются 60 дней после последнего изменения.' },
    actualWarehouseName: { header: 'Куда привезли', note: 'Склад, на который поставку привезли на самом деле.' },
    transitWarehouseName: { header: 'Транзитный склад', note: 'Через какой склад едет поставка. Пусто, если напрямую.' },
    storageCoef: { header: 'Коэффициент хранения', note: 'Процент к обычной стоимости хранения.' },
    deliveryCoef: { header: 'Коэффициент логистики', note: 'Процент к обычной стоимости логистики.' },
    depersonalizedQuantity: { header: 'Обезличено', note: 'Шт., которые WB принял как обезличенный товар.' },
    rejectReason: { header: 'Почему не приняли', note: 'Причина, по которой поставку нельзя принять.' },
    isBoxOnPallet: { header: 'Поштучная палета', note: '«да», если поставка — поштучная палета.' },
    preorderID: { header: 'Номер заказа', note: 'Номер заказа на поставку. У виртуальных поставок 0.' },
  },
  values: {
    statusID: { 1: 'Не запланировано', 2: 'Запланировано', 3: 'Отгрузка разрешена', 4: 'Идёт приёмка', 5: 'Принято', 6: 'Отгружено на воротах' },
    boxTypeID: { 0: 'Без коробов', 1: 'Короба', 2: 'Короба или палета', 5: 'Монопаллеты', 6: 'Суперсейф' },
  },
};
