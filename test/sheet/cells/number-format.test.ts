import { NUMBER_FORMATS } from '../../../src/sheet/cells/number-format';

test('every kind has a format, and none shows a bare decimal point', () => {
  expect(NUMBER_FORMATS).toEqual({
    text: '@',
    id: '@',
    integer: '0',
    number: 'General',
    picture: 'General',
    percent: '0.00%',
    money: '#,##0.00',
    date: 'dd.mm.yyyy',
    month: 'mm.yyyy',
    dateTime: 'dd.mm.yyyy hh:mm:ss',
    boolean: 'General',
  });
});
