import { callsOurs, stampedText } from '../../src/formulas/stamped-text';

const stamped = (text: string, separator: ';' | ',' = ';') => stampedText(text, { name: 'STAMP', everything: 'все', separator });

it.each([
  ['=WB_UPDATED()', '=WB_UPDATED(;STAMP)'],
  ['=WB_UPDATED( )', '=WB_UPDATED(;STAMP)'],
  ['=WB_STOCKS(A2)', '=WB_STOCKS(A2;;;;;STAMP)'],
  ['=wb_stocks (A2; ; "склад")', '=wb_stocks (A2; ; "склад";;;STAMP)'],
  ['=WB_STOCKS(;"Казань")', '=WB_STOCKS("все";"Казань";;;;STAMP)'],
  ['=WB_STOCKS(A2;;;;; )', '=WB_STOCKS(A2;;;;;STAMP)'],
  ['=WB_STOCKS({1\\2;3\\4})', '=WB_STOCKS({1\\2;3\\4};;;;;STAMP)'],
  ["=WB_STOCKS('Мой; (лист'!A2)", "=WB_STOCKS('Мой; (лист'!A2;;;;;STAMP)"],
  ['=WB_STOCKS(IF(A1=1;2;3))', '=WB_STOCKS(IF(A1=1;2;3);;;;;STAMP)'],
  ['=WB_STOCKS(1,5)', '=WB_STOCKS(1,5;;;;;STAMP)'],
])('%s', (text, expected) => {
  expect(stamped(text)).toBe(expected);
});

it('parts arguments by commas where the spreadsheet does', () => {
  expect(stamped('=WB_STOCKS(A2,"Казань")', ',')).toBe('=WB_STOCKS(A2,"Казань",,,,STAMP)');
  expect(stamped('=WB_STOCKS(A2;"Казань")', ',')).toBe('=WB_STOCKS(A2,"Казань",,,,STAMP)');
});

it.each(['=SUM(A1)', '=WB_STOCKS(A2;;;;;B1)', '="WB_STOCKS()"', '=WB_STOCKS', '=WB_STOCKS(A2', '=MY_WB_STOCKS(A2)', '=WB_NOTHING(A2)', '=toString(A2)', ''])('leaves %s alone', (text) => {
  expect(stamped(text)).toBe(text);
});

it.each([
  ['=WB_STOCKS(A2)', true],
  ['=IFERROR(1;wb_card (A2))', true],
  ['', false],
  ['=A1+WB_Обновлено', false],
  ['="WB_STOCKS(A2)"', false],
  ["='WB_STOCKS(1)'!A1", false],
])('knows whether %s calls ours', (text, calls) => {
  expect(callsOurs(text)).toBe(calls);
});
