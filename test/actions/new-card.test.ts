import { actionById } from '../../src/actions';
import { keyText, type Limits, type Values } from '../../src/actions/action';
import { badLinks, linkText } from '../../src/actions/cards/links';
import { groundOf, sizesIn } from '../../src/actions/cards/new-card';

/** As WB's page of 2026-08-18 describes them: 1 is a list of texts, 4 a number. */
const DEFINED = [
  { charcID: 14177449, name: 'Цвет', required: true, charcType: 1, maxCount: 2, existNamedField: false },
  { charcID: 54337, name: 'Ширина', required: false, charcType: 4, maxCount: 0, existNamedField: false },
  { charcID: 1, name: 'Наименование', required: true, charcType: 1, maxCount: 1, existNamedField: true },
];
const LIMITS: Limits = { priceChangePercent: 30, highestBid: 1000 };

it.each<[string, string | null, { lacking: string[]; unknown: string[] }]>([
  ['all that is wanted', 'Цвет: синий; красный\nширина: 12,5', { lacking: [], unknown: [] }],
  ['nothing', null, { lacking: ['Цвет'], unknown: [] }],
  ['more values than WB takes', 'Цвет: синий; красный; белый', { lacking: [], unknown: ['Цвет'] }],
  ['a word in the place of a number', 'Цвет: синий\nШирина: широкий', { lacking: [], unknown: ['Ширина'] }],
  ['a characteristic of another subject', 'Цвет: синий\nМощность: 5', { lacking: [], unknown: ['Мощность'] }],
  ['a name without values', 'Цвет:', { lacking: [], unknown: ['Цвет'] }],
])('tells what is missing in characteristics: %s', (_name, text, expected) => {
  expect(groundOf(105, DEFINED, text, 0)).toMatchObject(expected);
});

it.each<[string | null, object[]]>([
  [null, [{}]],
  ['4600000000001', [{ skus: ['4600000000001'] }]],
  ['4600000000001 4600000000002', [{ skus: ['4600000000001', '4600000000002'] }]],
  ['42: 4600000000001\n43: 4600000000002', [{ techSize: '42', skus: ['4600000000001'] }, { techSize: '43', skus: ['4600000000002'] }]],
  ['42\n43', [{ techSize: '42' }, { techSize: '43' }]],
])('reads sizes of %j', (text, sizes) => {
  expect(sizesIn(text)).toEqual(sizes);
});

// WB's news of 2026-10: a link must end in a file name with its extension, and Google Drive will not do.
it.each([
  ['https://example.com/a/1.jpg', true], ['http://example.com/1.WEBP', true], ['https://example.com/clip.mp4', true],
  ['https://drive.google.com/file/d/1/photo.jpg', false], ['https://disk.yandex.ru/i/photo.jpg', false], ['https://www.dropbox.com/s/1/photo.jpg', false],
  ['https://example.com/1.jpg?raw=1', false], ['https://example.com/page', false], ['https://example.com/1.pdf', false], ['ftp://example.com/1.jpg', false],
  ['javascript:alert(1)//1.jpg', false], ['https://user@example.com/1.jpg', false], ['photo.jpg', false],
])('%s can be a photo: %s', (link, can) => {
  expect(badLinks([link]).length === 0).toBe(can);
});

it('takes no link twice, and parts links however people have', () => {
  expect(badLinks(['https://example.com/1.jpg', 'https://example.com/1.jpg'])).toHaveLength(1);
  expect(linkText(' https://a.ru/1.jpg;https://a.ru/2.jpg\n\nhttps://a.ru/3.jpg ')).toBe('https://a.ru/1.jpg\nhttps://a.ru/2.jpg\nhttps://a.ru/3.jpg');
});

it.each([['3', 'isBelowLeast'], ['5', null], [null, null]])('a bid of 4 is held against WB’s least where the sheet says it: %s', (least, why) => {
  expect(actionById('setBids').refuse({ key: '1 search 2', before: [10], after: [least === '3' ? 2 : 6] }, LIMITS, [least === null ? null : Number(least)])).toBe(why);
});

it('lets a row be known by a name with spaces at its end alone', () => {
  expect(['1 2 кеды купить', null]).toEqual([keyText(['1', '2', 'кеды купить']), keyText(['кеды купить', '2'])]);
});

it('joins cards to a group that is there, and makes others together by their word', () => {
  const { send } = actionById('createCards');
  const ground = JSON.stringify(groundOf(105, DEFINED, 'Цвет: синий', 0));
  const card = (key: string, group: string | null) => {
    const after: Values = [group, 'Кеды', 'Кеды', null, null, 30, 20, 10, '1', 'Цвет: синий', null, 900, ''];
    return { key, before: [...Array<null>(12).fill(null), ground], after };
  };
  const bodies = send([card('a', null), card('b', 'лето'), card('c', 'лето'), card('d', '700000001')]).map(({ request: { body } }) => body);
  expect(bodies).toMatchObject([
    { imtID: 700000001, cardsToAdd: [{ vendorCode: 'd' }] },
    [{ subjectID: 105, variants: [{ vendorCode: 'a', sizes: [{ price: 900 }], characteristics: [{ id: 14177449, value: ['синий'] }] }] }, { variants: [{ vendorCode: 'b' }, { vendorCode: 'c' }] }],
  ]);
});
