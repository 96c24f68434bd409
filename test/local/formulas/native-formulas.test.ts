import { bookOf, noFunctions, seen, valueOf } from './books';
import type { CallCustom, Scalar } from '../../../local/formulas/book';
import { NativeFormulas } from '../../../local/formulas/native-formulas';

const ORDERS = [
  ['Товар', 'Склад', 'Цена', 'Дата', 'Отмена'],
  ['Носки', 'Коледино', 100.5, 46_000, false],
  ['Шапка', 'Тула', 300, 46_001, true],
  ['Носки', 'Тула', 50, 46_002, false],
  ['Кофта', 'Коледино', undefined, 46_003, false],
];

describe('values as in Sheets', () => {
  it.each<[string, unknown]>([
    ['=1/3', 0.333333333333333],
    ['=SUM(Заказы!C2:C5)', 450.5],
    ["=SUM('Заказы'!C:C)", 450.5],
    ['=SUM(заказы!C2:C)', 450.5],
    ['=SUMIFS(Заказы!C2:C5,Заказы!A2:A5,"Носки",Заказы!B2:B5,"Тула")', 50],
    ['=SUMIFS(Заказы!C2:C,Заказы!A2:A,"Н*",Заказы!C2:C,">60")', 100.5],
    ['=SUMIF(Заказы!A:A,"носки",Заказы!C:C)', 150.5],
    ['=COUNTIF(Заказы!B2:B5,"Тула")', 2],
    ['=COUNTIFS(Заказы!B2:B5,"Тула",Заказы!E2:E5,TRUE)', 1],
    ['=COUNTA(Заказы!C2:C5)', 3],
    ['=AVERAGEIFS(Заказы!C2:C5,Заказы!A2:A5,"Носки")', 75.25],
    ['=MAXIFS(Заказы!C2:C5,Заказы!B2:B5,"Тула")', 300],
    ['=SUMPRODUCT((Заказы!A2:A5="Носки")*Заказы!C2:C5)', 150.5],
    ['=IF(Заказы!C3>200,"дорого","дёшево")', 'дорого'],
    ['=IFERROR(1/0,"нет")', 'нет'],
    ['=1/0', '#DIV/0!'],
    ['=VLOOKUP("Шапка",Заказы!A2:C5,3,FALSE)', 300],
    ['=VLOOKUP("Ложка",Заказы!A2:C5,3,FALSE)', '#N/A'],
    ['=XLOOKUP("Шапка",Заказы!A2:A5,Заказы!C2:C5)', 300],
    ['=XLOOKUP("Ложка",Заказы!A2:A5,Заказы!C2:C5,"нет")', 'нет'],
    ['=INDEX(Заказы!C2:C5,MATCH("Шапка",Заказы!A2:A5,0))', 300],
    ['=FILTER(Заказы!A2:B5,Заказы!E2:E5)', [['Шапка', 'Тула']]],
    ['=FILTER(Заказы!A2:C,(Заказы!B2:B="Тула")*(Заказы!C2:C<100))', [['Носки', 'Тула', 50]]],
    ['=FILTER(Заказы!A2:A5,Заказы!C2:C5>1000)', '#N/A'],
    ['=UNIQUE(Заказы!A2:A5)', [['Носки'], ['Шапка'], ['Кофта']]],
    ['=SORT(Заказы!A2:C4,3,FALSE)', [['Шапка', 'Тула', 300], ['Носки', 'Коледино', 100.5], ['Носки', 'Тула', 50]]],
    ['=SORT(UNIQUE(Заказы!B2:B5),1,TRUE)', [['Коледино'], ['Тула']]],
    ['=ARRAYFORMULA(Заказы!C2:C4*2)', [[201], [600], [100]]],
    ['={1,2;3,4}', [[1, 2], [3, 4]]],
    ['=TEXT(Заказы!D2,"dd.MM.yyyy")', '09.12.2025'],
    ['=TEXT(0.256,"0.0%")', '25.6%'],
    ['=DATE(2026,1,31)', 46_053],
    ['=EOMONTH(DATE(2026,1,31),1)', 46_081],
    ['=WEEKDAY(Заказы!D2,2)', 2],
    ['=TODAY()', 46_097],
    ['=NOW()', 46_097.0208333333],
    ['=LET(цена,Заказы!C3,скидка,0.1,цена*(1-скидка))', 270],
    ['=TEXTJOIN(", ",TRUE,Заказы!A2:A3)', 'Носки, Шапка'],
    ['=Заказы!E3', true],
    ['=IMAGE("https://basket-00.wbbasket.ru/1.webp")', ''],
  ])('%s', (formula, value) => {
    expect(valueOf(formula, ORDERS)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ['=SUMIFS(Заказы!B2:B5,Заказы!A2:A5,"да")', 12],
    ['=COUNTA(Заказы!A2:A5)', 2],
    ['=COUNTBLANK(Заказы!A2:A5)', 2],
    ['=ISBLANK(Заказы!A2)', true],
  ])('keeps rows in their places below empty cells: %s', (formula, value) => {
    expect(valueOf(formula, [['Знак', 'Сумма'], [undefined, 1], [undefined, 2], ['да', 4], ['да', 8]])).toEqual(value);
  });

  it.each([['=Заказы!C5'], ['=VLOOKUP("Кофта",Заказы!A2:C5,3,FALSE)'], ['=XLOOKUP("Кофта",Заказы!A2:A5,Заказы!C2:C5)'], ['=INDEX(Заказы!C2:C5,4)']])(
    'shows an empty cell as empty: %s',
    (formula) => {
      expect(valueOf(formula, ORDERS)).toBe('');
    },
  );

  it.each<[string, unknown]>([
    ['=SUM(1,5;2)', 3.5],
    ['=ЕСЛИ(1;2)', '#NOT_EMULATED!'],
    ['=SUMIFS(Заказы!C2:C;Заказы!A2:A;"Носки";Заказы!B2:B;"Тула")', 50],
    ['={1\\2;3\\4}', [[1, 2], [3, 4]]],
    ['=SUM(1,2)', 1.2],
    ['=TEXT(46000;"dd.mm.yyyy")&" г."', '09.12.2025 г.'],
    ['=Заказы!C2&" руб."', '#NOT_EMULATED!'],
    ['=Заказы!C3&" руб."', '300 руб.'],
    ['=TEXT(1234;"#,##0")', '#NOT_EMULATED!'],
  ])('reads the Russian spelling: %s', (formula, value) => {
    expect(valueOf(formula, ORDERS, { locale: 'ru_RU' })).toEqual(value);
  });

  it.each([
    ['=QUERY(Заказы!A1:C5,"select A")'],
    ['=SUMPRODUCT(--(Заказы!A2:A5="Носки"),Заказы!C2:C5)'],
    ['=FILTER(Заказы!A2:C5,Заказы!B2:B5="Тула",Заказы!C2:C5<100)'],
    ['=SORT(Заказы!A2:C5,3,-1)'],
    ['=SORT(Заказы!A2:C5,1,TRUE,3,FALSE)'],
    ['=SUM(Заказы!C2:C5*2)'],
    ['=ROUND(Заказы!C2:C4,0)'],
    ['=IFERROR(SPARKLINE(Заказы!C2:C5),0)'],
    ['=INDIRECT("Заказы!C2")'],
    ['={Заказы!A2:A3;Заказы!A4}'],
    ['=SUM(Заказы!C2:INDEX(Заказы!C2:C5,2))'],
    ['=TEXT(46000,"MMMM")'],
    ['=TEXTJOIN(", ",TRUE,UNIQUE(Заказы!B2:B5))'],
  ])('refuses what the engine would answer differently: %s', (formula) => {
    expect(valueOf(formula, ORDERS)).toBe('#NOT_EMULATED!');
  });

  it.each([['=SUM(', '#ERROR!'], ['=1+§', '#ERROR!'], ['=Нет!A1', '#REF!'], ['=неизвестно+1', '#NAME?']])('shows mistakes as errors: %s', (formula, error) => {
    expect(valueOf(formula, ORDERS)).toBe(error);
  });

  it('keeps hostile texts as texts', () => {
    const texts = ["'=1+1", '00012345', '01.02.2026', '10%', '-5 шт', ' 5 ', "''quoted", 'a"b\tc\nd', 'TRUE', '#N/A', '1e5', '@x', '2000000000017'];
    const book = bookOf({ Отчёт: [['=UNIQUE(Данные!A1:A13)', '=SUM(Данные!A1:A13)']], Данные: texts.map((text) => [text]) });
    const expected = texts.map((text) => text.replace(/^'/, ''));
    expect(seen(book, new NativeFormulas().calculate(book, noFunctions)).map(([text]) => text)).toEqual(expected);
  });
});

describe('formulas together', () => {
  const calculate = (rows: (Scalar | undefined)[][], namedRanges: Parameters<typeof bookOf>[1] = {}) => {
    const book = bookOf({ Лист1: rows }, namedRanges);
    const calculated = new NativeFormulas().calculate(book, noFunctions);
    return { sheet: seen(book, calculated), messages: calculated.messages };
  };

  it('read each other, spilled cells included', () => {
    expect(calculate([['=SUM(B1:B3)', '=SORT(C1:C3)', 3], [undefined, undefined, 1], ['=B3+1', undefined, 2]]).sheet).toEqual([
      [6, 1, 3],
      [undefined, 2, 1],
      [4, 3, 2],
    ]);
  });

  it('show #REF! where a spill has no room, and the cell in the way', () => {
    expect(calculate([['=SORT(C1:C2)', undefined, 2], ['занято', undefined, 1], ['=SUM(A1)']])).toEqual({
      sheet: [['#REF!', undefined, 2], ['занято', undefined, 1], ['#REF!']],
      messages: [{ sheetId: 0, row: 1, column: 1, message: 'Array result was not expanded because it would overwrite data in A2.' }],
    });
  });

  it('show #REF! where the sheet ends', () => {
    expect(calculate([['=SEQUENCE(3,1)']], { maxRows: 2 }).messages).toEqual([
      { sheetId: 0, row: 1, column: 1, message: 'Result was not automatically expanded, please insert more rows or columns.' },
    ]);
  });

  it('are not emulated where they read one that is not', () => {
    expect(calculate([['=QUERY(C1:C2)', '=IFERROR(A1,0)'], ['=COUNTIF(A1:B1,0)', '=1+1']])).toEqual({
      sheet: [['#NOT_EMULATED!', '#NOT_EMULATED!'], ['#NOT_EMULATED!', 2]],
      messages: [
        { sheetId: 0, row: 1, column: 1, message: 'Not emulated: The function QUERY' },
        { sheetId: 0, row: 1, column: 2, message: 'Not emulated: it reads a cell that is not emulated' },
        { sheetId: 0, row: 2, column: 1, message: 'Not emulated: it reads a cell that is not emulated' },
      ],
    });
  });

  it('show #REF! in a circle', () => {
    expect(calculate([['=B1', '=A1']]).sheet).toEqual([['#REF!', '#REF!']]);
  });

  it('know named ranges', () => {
    const namedRanges = [{ name: 'Цены', sheetId: 0, area: { row: 1, column: 2, rows: 3, columns: 1 } }];
    expect(calculate([['=SUM(цены)', 1], ['=INDEX(Цены,2)', 2], [undefined, 3]], { namedRanges }).sheet).toEqual([[6, 1], [2, 2], [undefined, 3]]);
  });
});

describe('custom functions', () => {
  const logged = (functions: Record<string, (...args: never[]) => ReturnType<CallCustom>>) => {
    const log: unknown[] = [];
    const run: CallCustom = (name, args) => {
      log.push([name, ...args]);
      const call = functions[name];
      if (!call) throw new Error(`No function ${name}`);
      return call(...(args as never[]));
    };
    return { log, run };
  };

  it('get a value from a cell, rows from a range, null for empty, numbers and texts as written', () => {
    const { log, run } = logged({ WB_X: () => 7 });
    const namedRanges = [{ name: 'Цены', sheetId: 0, area: { row: 1, column: 2, rows: 2, columns: 1 } }];
    const book = bookOf({ Лист1: [['=wb_x(B1;B1:C2;Цены;1,5;"a;""b";TRUE;;B1*2;B2:B)', 5, 'т'], [undefined, undefined, true]] }, { locale: 'ru_RU', namedRanges, maxRows: 3 });
    expect(seen(book, new NativeFormulas().calculate(book, run))).toEqual([[7, 5, 'т'], [undefined, undefined, true]]);
    expect(log).toEqual([['WB_X', 5, [[5, 'т'], [null, true]], [[5], [null]], 1.5, 'a;"b', true, null, 10, [[null], [null]]]]);
  });

  it('are parts of formulas', () => {
    const { run } = logged({ WB_N: () => 2, WB_T: (n: number) => [[1, 'a'], [n, '']] });
    const book = bookOf({ Лист1: [['=WB_N()+1', '=SUM(INDEX(WB_T(WB_N()*10),0,1))'], ['=IFERROR(WB_Q(),"нет")', '=WB_T(A1)']] });
    expect(seen(book, new NativeFormulas().calculate(book, run))).toEqual([[3, 21], ['нет', 1, 'a'], [undefined, 3, '']]);
  });

  it('wait for one another', () => {
    const { log, run } = logged({ WB_A: () => 'a', WB_B: (text: string) => `${text}b` });
    const book = bookOf({ Лист1: [['=WB_B(B1)', '=WB_B(C1)', '=WB_A()']] });
    expect(seen(book, new NativeFormulas().calculate(book, run))).toEqual([['abb', 'ab', 'a']]);
    expect(log).toEqual([['WB_A'], ['WB_B', 'a'], ['WB_B', 'ab']]);
  });

  it('fill more and fewer cells, and are asked again only with other arguments', () => {
    const { log, run } = logged({ WB_ROWS: (count: number) => Array.from({ length: count }, (_, i) => [i + 1, `№${i + 1}`]) });
    const formulas = new NativeFormulas();
    const sheetWith = (count: number) => {
      const book = bookOf({ Лист1: [['=WB_ROWS(D1)', undefined, '=SUM(A1:A9)', count]] });
      return seen(book, formulas.calculate(book, run));
    };
    expect(sheetWith(2)).toEqual([[1, '№1', 3, 2], [2, '№2']]);
    expect(sheetWith(2)).toEqual([[1, '№1', 3, 2], [2, '№2']]);
    expect(sheetWith(3)).toEqual([[1, '№1', 6, 3], [2, '№2'], [3, '№3']]);
    expect(sheetWith(1)).toEqual([[1, '№1', 1, 1]]);
    expect(log).toEqual([['WB_ROWS', 2], ['WB_ROWS', 3], ['WB_ROWS', 1]]);
    formulas.forgetAnswers();
    sheetWith(1);
    expect(log).toHaveLength(4);
  });

  it('show #ERROR! with what they threw', () => {
    const { run } = logged({
      WB_X: () => {
        throw new Error('Токен не подходит');
      },
    });
    const book = bookOf({ Лист1: [['=WB_X()', '=A1+1']] });
    expect(new NativeFormulas().calculate(book, run)).toEqual({
      values: [{ sheetId: 0, row: 1, column: 1, value: '#ERROR!' }, { sheetId: 0, row: 1, column: 2, value: '#ERROR!' }],
      spills: [],
      messages: [{ sheetId: 0, row: 1, column: 1, message: 'Токен не подходит' }],
    });
  });

  it('have the names that the caller knows', () => {
    const { run } = logged({ double: (n: number) => n * 2 });
    const book = bookOf({ Лист1: [['=DOUBLE(4)', '=WB_X()']] });
    const formulas = new NativeFormulas({ customName: (name) => (name.toLowerCase() === 'double' ? 'double' : undefined) });
    expect(seen(book, formulas.calculate(book, run))).toEqual([[8, '#NOT_EMULATED!']]);
  });
});
