import { isPictureAddress } from '../../../src/wb/wire/picture-address';

const CARD = 'https://basket-12.wbbasket.ru/vol1788/part178840/178840836/images/c246x328/1.webp';

test.each([CARD, 'https://static-basket-03.wb.ru/vol54/handheld-goods-measurements-photo/8906416.jpg', 'https://images.wildberries.ru/big/new/1-1.jpg'])('%s is of WB', (address) => {
  expect(isPictureAddress(address)).toBe(true);
});

test.each([
  '', 'text', 'http://basket-12.wbbasket.ru/1.webp', 'https://wbbasket.ru.example/1.webp', 'https://wbbasket.ru@evil.example/1.webp', 'https://evil.example/wbbasket.ru/1.webp',
  'https://evilwb.ru/1.webp', 'https://basket-12.wbbasket.ru:8080/1.webp', 'https://basket-12.wbbasket.ru', `${CARD}?to=evil`, `${CARD}#x`, `${CARD}%22`, `${CARD}\n`, ` ${CARD}`,
  `${CARD}");HYPERLINK("https://evil.example`, `${CARD}"&A1&"`, 'https://basket-12.wbbasket.ru/"&IMPORTXML(A1;A2)&"', 'https://b.wbbasket.ru\\evil.example/1.webp', `${CARD}${'1'.repeat(300)}`,
  'https://bаsket.wbbasket.ru/1.webp', 'javascript:alert(1)', '=IMAGE("https://basket-12.wbbasket.ru/1.webp")',
])('%j is not', (address) => {
  expect(isPictureAddress(address)).toBe(false);
});
