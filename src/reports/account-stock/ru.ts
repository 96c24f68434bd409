import * as columns from '../../tables/ru';
import type { WordsOf } from '../../tables/words';
import type { accountStock } from '.';

export const words: WordsOf<typeof accountStock> = {
  title: 'Остатки из учёта',
  about: 'Остатки вашей учётной системы рядом с тем, что видит WB, и разница.',
  row: 'один товар учётной системы: сколько его там и сколько у WB',
  columns: {
    article: { header: 'Артикул в учёте', note: 'Артикул товара в вашей учётной системе.' },
    title: { header: 'Название в учёте', note: 'Как товар назван в вашей учётной системе.' },
    barcode: columns.barcode,
    quantity: { header: 'В учёте', note: 'Сколько штук в учётной системе, все склады вместе.' },
    warehouses: { header: 'По складам', note: 'Сколько на каждом складе учётной системы.' },
    fbs: { header: 'У WB на FBS', note: 'Сколько вы заявили WB на своих складах (лист «Остатки по моим складам»). Пусто, если лист не загружен.' },
    difference: { header: 'Разница', note: 'В учёте минус заявлено WB на FBS. Меньше нуля: продаёте то, чего нет.' },
    wb: { header: 'На складах WB', note: 'Сколько лежит на складах WB (лист «Остатки»). В разницу не входит.' },
    foundBy: { header: 'Как найден', note: 'По чему товар учёта найден среди карточек WB.' },
    nmId: columns.nmId,
    readAt: { header: 'Остаток на', note: 'Когда остаток получен из учётной системы.' },
    system: { header: 'Откуда', note: 'Из какой системы остаток.' },
    source: { header: 'Код системы', note: 'По этому коду и коду товара строку узнают при следующей загрузке.' },
    goodId: { header: 'Код в учёте', note: 'По этому коду товар узнают при следующей загрузке.' },
  },
  values: {
    foundBy: { barcode: 'по штрихкоду', article: 'по артикулу', hand: 'вручную', none: 'не нашёлся у WB' },
    system: { '1c': '1С, файл', moysklad: 'МойСклад', class365: 'Класс365', bitrix24: 'Битрикс24' },
  },
};
