import { codeOf, financeShop, salesLessReturns, thousandths, typeOf } from './finance-shop';

/** As «accounting» §3 names operations, each by itself. */
const OPERATIONS = [
  'Продажа', 'Корректная продажа', 'Сторно возвратов', 'Коррекция продаж', 'Возврат', 'Корректный возврат', 'Сторно продаж', 'Коррекция возвратов', 'Авансовая оплата за товар без движения',
  'Компенсация ущерба', 'Компенсация брака', 'Частичная компенсация брака', 'Компенсация потерянного товара', 'Компенсация подмененного товара', 'Компенсация подмены',
  'Добровольная компенсация при возврате', 'Корректировка эквайринга', 'Коррекция эквайринга', 'Корректировка вознаграждения', 'Услуга платная доставка', 'Услуга платной доставки',
  'Бронирование товара через самовывоз', 'Компенсация скидки по программе лояльности', 'Коррекция компенсации скидки по программе лояльности', 'Возмещение за выдачу и возврат товаров на ПВЗ',
  'Возмещение издержек по перевозке/по складским операциям с товаром', 'Логистика', 'Доставка', 'Коррекция логистики', 'Логистика сторно', 'Хранение', 'Пересчет хранения', 'Корректировка хранения',
  'Хранение товара с низким индексом остатка', 'Платная приемка', 'Обработка товара', 'Пересчет платной приемки', 'Сторно платной приемки', 'Штраф', 'Штрафы', 'Штрафы и доплаты', 'Доплата', 'Доплаты',
  'Удержание', 'Удержания', 'Разовое изменение срока перечисления денежных средств',
];
/** Names that the rules do not have. */
const UNKNOWN = ['Сбор за повторную маркировку', 'Обмен', 'Удержание баллов по программе лояльности'];
const SHOPS = Array.from({ length: 200 }, (_, at) => financeShop(at + 1, { decimals: 2, rows: 80 }));
const documentOf = (cell: unknown): string => String(cell).trim().toLowerCase();

/** What the checks of reports over made-up shops rest on: an oddity that is never made proves nothing. */
describe('200 made-up shops', () => {
  it('have every kind of operation, and some that nobody has told of', () => {
    const seen = new Set(SHOPS.flat().map(({ sellerOperName }) => sellerOperName));
    expect([...seen].sort()).toEqual([...OPERATIONS, ...UNKNOWN].sort());
  });

  it.each<[string, (rows: ReturnType<typeof financeShop>) => boolean, number]>([
    ['a storno as document type', (rows) => rows.some(({ docTypeName }) => documentOf(docTypeName) === 'сторно продаж'), 200],
    ['a storno of a return that is a sale', (rows) => rows.some(({ sellerOperName, docTypeName }) => sellerOperName === 'Сторно возвратов' && documentOf(docTypeName) === 'продажа'), 80],
    ['charges that are taken back', (rows) => rows.some(({ deliveryService }) => Number(deliveryService) < 0), 200],
    ['a negative reward in a whole report', (rows) => [...new Set(rows.map(({ reportId }) => reportId))].some((reportId) => {
      const own = rows.filter((row) => row['reportId'] === reportId);
      return thousandths(own, 'vw', salesLessReturns) + thousandths(own, 'vwNds', salesLessReturns) < 0;
    }), 200],
    ['points and participation in loyalty, in sales, returns and rows of neither', (rows) => ['продажа', 'возврат', ''].every((document) => rows.some(({ docTypeName, cashbackAmount }) => documentOf(docTypeName) === document && Number(cashbackAmount) > 0)), 200],
    ['two currencies, one of them in several spellings', (rows) => new Set(rows.map(codeOf)).size === 2 && new Set(rows.map(({ currency }) => currency)).size === 4, 190],
    ['reports of both types', (rows) => new Set(rows.map(({ reportId }) => typeOf(reportId))).size === 2, 200],
    ['rows that WB has taken out', (rows) => rows.some((row) => Object.entries(row).every(([field, cell]) => !['forPay', 'deliveryService', 'deduction', 'penalty', 'paidStorage'].includes(field) || cell === 0)), 200],
    ['operations that nobody has told of', (rows) => rows.some(({ sellerOperName }) => sellerOperName === 'Сбор за повторную маркировку'), 200],
    ['money as text', (rows) => rows.some(({ forPay }) => typeof forPay === 'string'), 150],
    ['goods without an article', (rows) => rows.some(({ forPay, nmId }) => Number(forPay) > 0 && nmId === 0), 150],
    ['rows without a day', (rows) => rows.some(({ rrDate }) => rrDate === ''), 100],
  ])('have %s', (_, has, least) => {
    expect(SHOPS.filter(has).length).toBeGreaterThanOrEqual(least);
  });
});
