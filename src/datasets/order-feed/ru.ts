import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { orderFeed } from '.';

export const words: WordsOf<typeof orderFeed> = {
  title: 'Лента заказов',
  row: 'один заказ с последним статусом',
  columns: {
    createdAt: { header: 'Оформлен', note: 'Когда покупатель оформил заказ, время московское. WB отдаёт последние 31 день.' },
    status: {
      header: 'Статус',
      note: 'Что с заказом сейчас: оформлен, выкуплен, отменён, возвращён или возвращён с браком.',
    },
    updatedAt: { header: 'Статус изменён', note: 'Когда заказ получил нынешний статус, время московское.' },
    vendorCode: { header: 'Артикул продавца', note: 'Ваш артикул. WB его не присылает, мы берём его с листа карточек.' },
    nmId: columns.nmId,
    title: columns.title,
    techSize: columns.techSize,
    barcode: columns.barcode,
    sellerPrice: { header: 'Цена продавца', note: 'Цена 1 шт. после вашей скидки, до скидки WB. Валюта в соседней колонке.' },
    currency: columns.currency,
    cancelType: {
      header: 'Причина отмены',
      note: 'Почему отменён: отказ до получения или при получении, не забрали вовремя, техническая отмена.',
    },
    isMp: { header: 'Склад продавца', note: '«да», если заказ едет с вашего склада; пусто — если со склада WB.' },
    warehouseName: columns.warehouseName,
    warehouseRegion: { header: 'Округ склада', note: 'Федеральный округ или страна склада. У складов WB сейчас пусто.' },
    destinationDistrict: { header: 'Округ доставки', note: 'Федеральный округ покупателя, а если он не в России — страна.' },
    destinationCity: { header: 'Город доставки', note: 'Населённый пункт, куда везут заказ.' },
    isB2b: { header: 'Покупатель — бизнес', note: '«да», если купила организация или ИП.' },
    chrtId: columns.chrtId,
    srid: columns.srid,
  },
  values: {
    status: { created: 'Оформлен', buyout: 'Выкуплен', cancel: 'Отменён', return: 'Возвращён', returnDefective: 'Возвращён с браком' },
    cancelType: { app: 'Отказ до получения', receipt: 'Отказ при получении', expire: 'Не забрали вовремя', other: 'Техническая отмена' },
  },
};
