/** Columns that several tables have in common; every one has the shop. */
export const shop = {
  header: 'Магазин',
  note: 'Ваш магазин, как он назван в панели. По этой колонке удобно фильтровать, если магазинов несколько.',
};
export const supplierArticle = { header: 'Артикул продавца', note: 'Ваш артикул из карточки товара.' };
export const nmId = { header: 'Артикул WB', note: 'Номер карточки на Wildberries, по нему товар ищут на сайте.' };
export const title = { header: 'Название', note: 'Название товара из карточки.' };
export const picture = {
  header: 'Картинка',
  note: 'Первое фото из карточки. Картинку показывает Google: он загружает её с сайта WB и сначала спросит разрешения. Увеличить можно, раздвинув строки.',
};
export const subject = { header: 'Предмет', note: 'Вид товара по справочнику WB.' };
export const brand = { header: 'Бренд', note: 'Бренд из карточки товара.' };
export const techSize = { header: 'Размер', note: 'Размер из карточки. У товара без размеров стоит 0.' };
export const barcode = { header: 'Баркод', note: 'Штрихкод размера. Записан текстом, чтобы цифры не округлялись.' };
export const warehouseName = {
  header: 'Склад',
  note: 'Откуда едет товар. С 15.08.2026 почти все склады в России WB называет одним именем.',
};
export const warehouseType = { header: 'Тип склада', note: 'Чей это склад: WB или продавца.' };
export const countryName = { header: 'Страна', note: 'Страна покупателя.' };
export const oblastOkrugName = { header: 'Округ', note: 'Федеральный округ, куда доставляют заказ.' };
export const regionName = { header: 'Регион', note: 'Регион, куда доставляют заказ.' };
export const category = { header: 'Категория', note: 'Родительская категория предмета.' };
export const totalPrice = { header: 'Цена без скидок', note: 'Цена до всех скидок, ₽ за 1 шт. Это не выручка.' };
export const discountPercent = { header: 'Скидка продавца, %', note: 'Ваша скидка. В ячейке доля: 18 % — это 0,18.' };
export const spp = { header: 'Скидка WB, %', note: 'Скидка за счёт Wildberries (СПП). В ячейке доля: 18 % — это 0,18.' };
export const isSupply = { header: 'Договор поставки', note: 'Служебный признак WB: товар продан по договору поставки.' };
export const isRealization = { header: 'Договор реализации', note: 'Служебный признак WB: товар продан по договору реализации.' };
export const incomeID = { header: 'Номер поставки', note: 'Поставка, с которой товар попал на склад WB. 0 — поставка неизвестна.' };
export const sticker = { header: 'Стикер', note: 'Номер стикера на упаковке, пригодится при поиске товара.' };
export const gNumber = { header: 'Корзина', note: 'Номер корзины покупателя: у вещей, купленных вместе, он один.' };
export const srid = { header: 'Номер заказа (srid)', note: 'Номер, по которому один заказ можно найти на всех листах.' };
export const lastChangeDate = { header: 'Изменено', note: 'Когда WB обновил эту строку, время московское.' };
export const chrtId = { header: 'ID размера', note: 'Номер размера внутри WB (chrtId). По нему листы связаны с карточками.' };
export const inWayToClient = {
  header: 'В пути к клиенту',
  note: 'Шт., которые уже едут к покупателям. Если WB не делит их по складам, всё количество стоит в первой строке товара.',
};
export const inWayFromClient = {
  header: 'В пути от клиента',
  note: 'Шт., которые покупатели вернули и они едут на склад. Если WB не делит их по складам, всё стоит в первой строке товара.',
};
export const currency = { header: 'Валюта', note: 'Валюта сумм в этой строке. Суммы в разных валютах складывать нельзя.' };
/** Sources: WB's field `reportType`; other numbers stay. */
export const reportTypes = { 1: 'Основной', 2: 'По выкупам' };
/** Assembly orders: what sellers bring or hand over themselves, by whichever scheme. */
export const assemblyId = { header: 'Номер задания', note: 'Номер сборочного задания, как в кабинете WB.' };
export const sellerWarehouseId = { header: 'ID склада', note: 'Номер вашего склада внутри WB.' };
export const cargoType = { header: 'Габариты', note: 'Малогабаритный, сверхгабаритный или крупногабаритный товар.' };
export const isB2b = { header: 'Купила компания', note: '«да», если покупатель — юридическое лицо или ИП.' };
export const colorCode = { header: 'Код цвета', note: 'Только у товаров, которые колеруют под заказ.' };
export const buyerComment = {
  header: 'Комментарий покупателя',
  note: 'Написал покупатель. Бывает, что в нём имя или телефон: его увидят все, кому открыта таблица.',
};
export const orderUid = { header: 'Корзина', note: 'Номер покупки: у заданий из одной корзины он один.' };
export const fbsSupplyId = { header: 'Поставка', note: 'Номер поставки FBS, в которую добавлено задание.' };
/** Source: WB's pages of assembly orders of all schemes, field `supplierStatus`. */
export const supplierStatuses = {
  new: 'Новое', confirm: 'На сборке', complete: 'В доставке', deliver: 'Доставляется', prepare: 'Готово к выдаче', receive: 'Получено покупателем',
  reject: 'Отказ при получении', cancel: 'Отменено продавцом', cancel_carrier: 'Отменено перевозчиком', cancel_missed_call: 'Отменено: не дозвонились',
  cancel_shelf_life: 'Отменено: истёк срок хранения',
};
/** Source: the same pages, field `wbStatus`. */
export const wbStatuses = {
  waiting: 'В работе', sorted: 'Отсортирован', sold: 'Получен покупателем', canceled: 'Отменён', canceled_by_client: 'Покупатель отказался при получении',
  declined_by_client: 'Покупатель отменил в первый час', defect: 'Отменён из-за брака', ready_for_pickup: 'Ждёт покупателя', postponed_delivery: 'Доставка отложена',
  accepted_by_carrier: 'Принят перевозчиком', sent_to_carrier: 'Отправлен перевозчику', canceled_by_carrier: 'Отменён перевозчиком',
  canceled_by_missed_call: 'Отменён: не дозвонились',
};
/** Source: the same pages, field `cargoType`. */
export const cargoTypes = { 1: 'Малогабаритный', 2: 'Сверхгабаритный', 3: 'Крупногабаритный' };
export const deliveryType = { header: 'Способ доставки', note: 'Кто и куда везёт заказы: FBS, DBS, DBW, самовывоз или экспресс.' };
/** Source: WB's page of sellers' warehouses, field `deliveryType`. */
export const deliveryTypes = { 1: 'FBS: на склад WB', 2: 'DBS: везёт продавец', 3: 'DBW: курьер WB', 5: 'Самовывоз', 6: 'Экспресс: везёт продавец' };
export const labels = { header: 'Маркировка', note: 'Заполненные коды: «Честный знак» (sgtin), УИН, IMEI, GTIN, номер ДТ.' };
export const dDate = { header: 'Дата доставки', note: 'День, который выбрал покупатель.' };
export const dTime = { header: 'Время доставки', note: 'Часы, которые выбрал покупатель.' };
export const groupId = { header: 'Группа доставки', note: 'У заданий, которые везут одному покупателю с одного склада, номер один.' };
export const convertedFinalPrice = { header: 'К оплате покупателем', note: 'Сколько заплатит покупатель со всеми скидками, в валюте вашей страны.' };
export const convertedOriginalPrice = { header: 'Цена без скидок', note: 'Ваша цена до всех скидок, в валюте вашей страны. WB не считает её для заказов до 23.07.2026.' };
export const convertedOriginalFinalPrice = {
  header: 'К оплате с кешбэком', note: 'Сколько заплатит покупатель со всеми скидками и кешбэком. WB не считает это для заказов до 23.07.2026.',
};
/** What orders of all schemes have in common. */
export const assembly = {
  createdAt: { header: 'Создано', note: 'Когда появилось сборочное задание, время московское.' },
  supplierStatus: { header: 'Статус', note: 'На каком шаге задание у вас: новое, на сборке, в доставке, отменено. Обновляется 90 дней.' },
  wbStatus: { header: 'Статус WB', note: 'Что с заказом у Wildberries: в работе, отсортирован, ждёт покупателя, получен, отменён. Обновляется 90 дней.' },
  article: supplierArticle,
  nmId,
  title,
  techSize,
  barcode,
  convertedPrice: { header: 'Цена заказа', note: 'Цена за 1 шт. со всеми скидками, кроме скидки за оплату WB Кошельком, в валюте вашей страны.' },
  warehouseName: { header: 'Ваш склад', note: 'Склад продавца, на который поступил заказ. Нужен лист «Мои склады».' },
  isZeroOrder: { header: 'Остаток был нулевой', note: '«да», если заказали товар, которого уже не было. Такой заказ можно отменить без штрафа.' },
  currency,
  price: { header: 'Цена в валюте продажи', note: 'Та же цена в валюте покупателя.' },
  saleCurrency: { header: 'Валюта продажи', note: 'Валюта, в которой платит покупатель.' },
  cargoType,
  rid: srid,
  id: assemblyId,
  chrtId,
  warehouseId: sellerWarehouseId,
};
/** Supplies to WB's warehouses. */
export const supplyDate = { header: 'Плановая отгрузка', note: 'День, на который запланирована поставка.' };
export const fbwSupply = { header: 'Поставка', note: 'Номер поставки, как в кабинете WB.' };
export const supplyWarehouse = { header: 'Склад WB', note: 'Склад, на который запланирована поставка.' };
export const acceptedQuantity = { header: 'Принято', note: 'Шт., которые WB принял.' };
export const readyForSaleQuantity = { header: 'Поступило в продажу', note: 'Шт., которые уже можно заказать.' };
export const unloadingQuantity = { header: 'На раскладке', note: 'Шт., которые WB раскладывает по местам.' };
/** Source: WB's page of FBS orders, field `decision` of labels. */
export const labelDecisions = {
  filled: 'Указан, проверка не нужна', optional: 'Не указан, не обязателен', required: 'Обязателен, не указан', pending: 'Проверяется', deadlineExceeded: 'Проверка продлится, можно везти',
  imeiMaySell: 'IMEI принят', imeiSoldB2B: 'IMEI принят: продан компании', imeiInvalidFormat: 'IMEI: неверный формат', imeiAlreadySold: 'IMEI уже продан',
  uinMaySell: 'УИН принят', uinBadStatus: 'УИН: неверный статус партии', uinBadProcess: 'УИН: неверная стадия', uinBadStatusAndBadProcess: 'УИН: неверны статус и стадия',
  uinInvalidFormat: 'УИН: неверный формат', uinNotFound: 'УИН не найден в ГИИС', sgtinIntroduced: 'Код принят', sgtinSoldB2B: 'Код принят: продан компании',
  sgtinInvalidFormat: 'Код: неверный формат', sgtinNoGS: 'Код без разделителя GS', sgtinHasInvalidSymbols: 'Код: лишние символы или пробелы', sgtinHasNonLatinSymbols: 'Код: не латиница',
  sgtinInvalidPattern: 'Код: неверная структура', sgtinNotFound: 'Код не найден в «Честном знаке»', sgtinEmitted: 'Код только эмитирован', sgtinApplied: 'Код не введён в оборот',
  sgtinWrittenOff: 'Код списан', sgtinWithdrawn: 'Код выбыл из оборота', sgtinRetired: 'Код выбыл: продан', sgtinDisaggregated: 'Упаковка расформирована',
  sgtinDisaggregation: 'Упаковку расформировали', sgtinAppliedNotPaid: 'Код не оплачен',
};
