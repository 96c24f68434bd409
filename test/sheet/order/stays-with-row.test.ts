import { staysWithRow } from '../../../src/sheet/order/stays-with-row';

it.each([
  '', '=B7*1.2', '=$B7-$C$1', '=SUM(B7:D7)', '=B7/SUM(B$2:B$90)', '=VLOOKUP(A7;Себестоимость!A:C;3;0)', '=IF(B7>0;"A1 {да}";"")', '=LOG10(B7)', '=WB_COVER(D7)',
  '=COUNTIF(A:A;A7)', '=TODAY()',
])('%s says the same wherever its row goes', (formula) => {
  expect(staysWithRow(formula, 7)).toBe(true);
});

it.each([
  '=B6+C7', '=SUM(B2:B7)', '=Лист2!A7', "='План на май'!$A7", '=Лист2!A7:B7', '=ARRAYFORMULA(B7:B*2)', '=FILTER(A:A;B:B>0)', '={1;2}', '=WB_TABLE("orders")', '=sort(A:A)',
])('%s does not', (formula) => {
  expect(staysWithRow(formula, 7)).toBe(false);
});
