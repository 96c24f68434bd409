import { stockFile } from '../../../src/exchange/stock-file';
import { accountStock } from '../../../src/reports/account-stock';
import { matches } from '../../../src/reports/matches';
import { encoded } from '../encode';
import { type Fields, tablesOf } from '../../reports/tables';
import type { ExchangeTables } from '../../../src/exchange/exchange';

const NOW_MS = Date.parse('2026-11-23T06:00:00Z');

/** The shape of 1С's own sample of an offers.xml (schema 2.04, no namespace), with stocks as УТ writes them (attributes of `Склад`). */
const PACKAGE = (offers: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<КоммерческаяИнформация ВерсияСхемы="2.04" ДатаФормирования="2026-11-01T10:00:00"><ПакетПредложений${more}><Ид>bd72d8f9#</Ид><Наименование>Пакет</Наименование>
<Склады><Склад><Ид>w1</Ид><Наименование>Основной</Наименование></Склад><Склад><Ид>w2</Ид><Наименование>Дальний</Наименование></Склад></Склады>
<Предложения>${offers}</Предложения></ПакетПредложений></КоммерческаяИнформация>`;
const OFFER = '<Предложение><Ид>bd72d910#aa01</Ид><Штрихкод>2038460001234</Штрихкод><Артикул>TSH-01</Артикул><Наименование>Футболка &quot;М&quot;</Наименование><Количество>17</Количество><Склад ИдСклада="w1" КоличествоНаСкладе="12"/><Склад ИдСклада="w2" КоличествоНаСкладе="5"/></Предложение>';
const CHANGES = `<?xml version="1.0"?><КоммерческаяИнформация xmlns="urn:1C.ru:commerceml_2" ВерсияСхемы="2.10"><ИзмененияПакетаПредложений><Ид>1</Ид><ИдКаталога>c</ИдКаталога>
<Предложения><Предложение><Ид>bd72d910#aa01</Ид><Склады ИдСклада="w1" КоличествоНаСкладе="3"/><Склады ИдСклада="w2" КоличествоНаСкладе="1"/><Количество>4</Количество></Предложение></Предложения></ИзмененияПакетаПредложений></КоммерческаяИнформация>`;
const ROW = { source: '1c', goodId: 'bd72d910#aa01', barcode: '2038460001234', article: 'TSH-01', title: 'Футболка "М"', quantity: 17, warehouses: 'Основной: 12; Дальний: 5', readAt: expect.any(Number) as number };

const tables = (standing: readonly Fields[] = []) => ({ ...tablesOf({ today: 46_349, datasets: {}, reports: { accountStock: standing } }), nowMs: NOW_MS }) as unknown as ExchangeTables;
const take = (text: string, { encoding = 'utf-8', standing = [] }: { encoding?: 'utf-8' | 'windows-1251'; standing?: readonly Fields[] } = {}) =>
  stockFile().take({ name: 'offers.xml', bytes: encoded(text, encoding) }, tables(standing), {});

describe('an offers.xml of 1С', () => {
  it('tells every good with what lies where', () => {
    expect(take(PACKAGE(OFFER))).toEqual({ count: 1, into: 'accountStock', findings: [], also: [], rows: [ROW] });
  });

  it.each<[string, string, 'utf-8' | 'windows-1251']>([
    ['in windows-1251', PACKAGE(OFFER).replace('UTF-8', 'windows-1251'), 'windows-1251'],
    ['in windows-1251 that calls itself UTF-8', PACKAGE(OFFER), 'windows-1251'],
    ['with a namespace and prefixes', PACKAGE(OFFER).replace(/<(\/?)(?=[А-Я])/g, '<$1c:').replace('<c:КоммерческаяИнформация', '<c:КоммерческаяИнформация xmlns:c="urn:1C.ru:commerceml_210"'), 'utf-8'],
    ['with stocks in elements', PACKAGE(OFFER.replace(/<Склад ИдСклада="(\w+)" КоличествоНаСкладе="(\d+)"\/>/g, '<Остаток><Склад><Ид>$1</Ид><Количество>$2</Количество></Склад></Остаток>').replace(/(<Остаток>.*<\/Остаток>)/, '<Остатки>$1</Остатки>')), 'utf-8'],
    ['without a sum: that of the warehouses', PACKAGE(OFFER.replace('<Количество>17</Количество>', '')), 'utf-8'],
    ['with the other spelling of warehouses', PACKAGE(OFFER.replace(/<Склад Ид/g, '<Склады Ид')), 'utf-8'],
  ])('is read the same %s', (_what, text, encoding) => {
    expect(take(text, { encoding }).rows).toEqual([ROW]);
  });

  it('of changes leaves the rest as it is', () => {
    const { rows, findings } = take(CHANGES, { standing: [{ source: '1c', goodId: 'other', title: 'Шарф' }] });
    expect([rows, findings]).toEqual([[expect.objectContaining({ goodId: 'bd72d910#aa01', quantity: 4, warehouses: 'w1: 3; w2: 1' })], [{ code: 'changesOnly' }]]);
    expect(take(PACKAGE(OFFER, ' СодержитТолькоИзменения="true"')).findings).toEqual([{ code: 'changesOnly' }]);
  });

  it('that is whole sets what it no longer has to nothing, but not what another system told', () => {
    const standing: readonly Fields[] = [{ source: '1c', goodId: 'gone', title: 'Шарф', barcode: '1', article: 'S', quantity: 9 }, { source: 'moysklad', goodId: 'm1', quantity: 4 }];
    expect(take(PACKAGE(OFFER), { standing }).rows).toEqual([ROW, { source: '1c', goodId: 'gone', barcode: '1', article: 'S', title: 'Шарф', quantity: 0, warehouses: '', readAt: expect.any(Number) as number }]);
  });

  it('leaves out what has no code or no stock, and tells how many', () => {
    const { count, findings } = take(PACKAGE(`${OFFER}<Предложение><Ид></Ид><Количество>5</Количество></Предложение><Предложение><Ид>x</Ид><Количество>много</Количество></Предложение>`));
    expect([count, findings]).toEqual([1, [{ code: 'badLines', details: { count: 2 } }]]);
  });

  it.each([
    ['a catalogue', '<?xml version="1.0"?><КоммерческаяИнформация><Каталог/></КоммерческаяИнформация>'],
    ['another document', '<?xml version="1.0"?><html/>'],
    ['broken', PACKAGE(OFFER).slice(0, -20)],
    ['no table either', 'Здравствуйте; вот файл'],
    ['empty', ''],
  ])('that is %s is refused', (_what, text) => {
    expect(() => take(text)).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }) as Error);
  });
});

describe('a list of goods', () => {
  it.each<[string, string]>([
    ['with semicolons', 'Отчёт по остаткам\r\n\r\nАртикул;Штрихкод;Номенклатура;Остаток\r\nTSH-01;2038460001234;"Футболка ""М""";17\r\n'],
    ['with tabs', 'Номенклатура\tАртикул\tШтрихкод\tДоступно\nФутболка "М"\tTSH-01\t2038460001234\t17'],
    ['with commas', 'Артикул,Штрихкод,Наименование,Количество\nTSH-01,2038460001234,"Футболка ""М""","17,000"'],
  ])('is read %s', (_what, text) => {
    expect(take(text, { encoding: 'windows-1251' }).rows).toEqual([{ ...ROW, goodId: '2038460001234', warehouses: '' }]);
  });

  it('adds up the lines of one good in several warehouses', () => {
    expect(take('Код;Артикул;Склад;Остаток\n00-01;A;Основной;3\n00-01;A;Дальний;4,5\n;;Основной;1\n00-02;B;Основной;нет').rows).toEqual([
      expect.objectContaining({ goodId: '00-01', quantity: 7.5, warehouses: 'Основной: 3; Дальний: 4.5' }),
    ]);
  });
});

describe('stocks in the books', () => {
  const CARDS: readonly Fields[] = [
    { nmID: 101, chrtID: '1', vendorCode: 'TSH-01', title: 'Футболка', techSize: 'M', barcode: '2038460001234', otherBarcodes: '4600000000017' },
    { nmID: 101, chrtID: '2', vendorCode: 'TSH-01', title: 'Футболка', techSize: 'L', barcode: '2038460001241' },
    { nmID: 102, chrtID: '3', vendorCode: 'SCARF', title: 'Шарф', techSize: '0', barcode: '2038460001258' },
  ];
  const shop = (standing: readonly Fields[], filled: readonly Fields[] = []) => tablesOf({
    today: 46_349, reports: { accountStock: standing, matches: filled },
    datasets: { cards: CARDS, fbsStocks: [{ chrtId: '1', amount: 10 }, { chrtId: '1', amount: 2 }, { chrtId: '2', amount: 7 }], stocks: [{ chrtId: '1', quantity: 40 }] },
  });
  const good = (more: Fields): Fields => ({ source: '1c', goodId: 'g', barcode: '', article: '', title: '', quantity: 5, warehouses: '', readAt: 46_349, ...more });
  const found = (more: Fields, filled: readonly Fields[] = []) => accountStock().rows(shop([good(more)], filled)).map(({ nmId, foundBy, fbs, wb, difference }) => [nmId, foundBy, fbs, wb, difference])[0];

  it.each<[string, Fields, readonly unknown[]]>([
    ['by the barcode', { barcode: '2038460001234' }, [101, 'barcode', 12, 40, -7]],
    ['by another barcode of the size', { barcode: '4600000000017' }, [101, 'barcode', 12, 40, -7]],
    ['by a code that is the barcode', { goodId: '2038460001234' }, [101, 'barcode', 12, 40, -7]],
    ['by the article, in any letters, all sizes together', { article: 'tsh-01 ' }, [101, 'article', 19, 40, -14]],
    ['where WB has none of it', { article: 'scarf' }, [102, 'article', 0, 0, 5]],
    ['nowhere', { article: 'Другое' }, ['', 'none', '', '', '']],
  ])('are found %s', (_what, more, expected) => {
    expect(found(more)).toEqual(expected);
  });

  it('are found as a person has said, before all else', () => {
    expect(found({ goodId: '00-17', article: 'SCARF' }, [{ nmId: 101, barcode: '2038460001241', theirs: '00-17' }])).toEqual([101, 'hand', 7, 0, -2]);
  });

  it('compare nothing with a sheet that has not come', () => {
    const tablesWithout = tablesOf({ today: 1, datasets: { cards: CARDS }, reports: { accountStock: [good({ barcode: '2038460001234' })] } });
    expect(accountStock().rows(tablesWithout)[0]).toMatchObject({ fbs: '', wb: '', difference: '' });
  });

  it('list once what they do not know, and what a person has filled in', () => {
    const listed = (standing: readonly Fields[], filled: readonly Fields[] = []) => matches().rows(shop(standing, filled)).map(({ nmId, barcode, state }) => [nmId, barcode, state]);
    expect(listed([])).toEqual([]);
    expect(listed([good({ barcode: '2038460001234' })])).toEqual([[101, '2038460001241', 'none'], [102, '2038460001258', 'none']]);
    expect(listed([good({ goodId: '00-17' })], [{ nmId: 102, barcode: '2038460001258', theirs: '00-17' }])).toEqual([
      [101, '2038460001234', 'none'], [101, '2038460001241', 'none'], [102, '2038460001258', 'found'],
    ]);
  });
});
