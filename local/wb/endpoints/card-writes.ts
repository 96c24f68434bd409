/** What a seller changes of cards. The method of changing overwrites all that it takes: what is not sent is empty afterwards. */
import { type Answer, json } from '../answer';
import type { Article } from '../shop/articles';
import type { CardFields } from '../shop/changes-of-cards';
import type { Shop } from '../shop/shop';
import { characteristicsOf } from './content';
import { BadParameter, type Call, type Endpoint } from './endpoint';
import { type Fields, fieldsOf, list, optionalFields, wholeNumber } from './parameters';

const refuse = (errorText: string): Answer => json({ data: null, error: true, errorText, additionalErrors: null }, 400);
const good = (data: unknown = null): Answer => json({ data, error: false, errorText: '', additionalErrors: {} });
const NAMES: Readonly<Record<number, string>> = { 14177449: 'Цвет', 14177450: 'Ширина' };

function articleOf(shop: Shop, nmId: unknown): Article | null {
  for (let n = 0; n < shop.articleCount; n += 1) if (shop.article(n).nmId === nmId) return shop.article(n);
  return null;
}

function cardFields(card: Fields): CardFields {
  return {
    title: String(card.title ?? ''), description: String(card.description ?? ''), brand: card.brand ?? '', kizMarked: card.kizMarked ?? false,
    dimensions: { ...optionalFields(card.dimensions, 'dimensions'), isValid: true },
    characteristics: list(card.characteristics, 'characteristics', 100).map((one) => fieldsOf(one)).map(({ id, value }) => ({ id, name: NAMES[Number(id)], value })),
    sizes: list(card.sizes, 'sizes', 100).map((size) => fieldsOf(size)), ...(card.documents === undefined ? {} : { documents: card.documents }),
  };
}

function update({ shop, body, settings }: Call): Answer {
  const cards = list(body, 'body', 3000).map((card) => fieldsOf(card));
  for (const { nmID, vendorCode, sizes } of cards) {
    const article = articleOf(shop, nmID);
    if (article === null || article.vendorCode !== vendorCode || !Array.isArray(sizes) || sizes.length === 0) throw new BadParameter('Invalid card');
  }
  if (!settings.isForgetful) for (const card of cards) shop.changesOfCards.write(Number(card.nmID), cardFields(card));
  return good();
}

/** Signs that WB takes in no title. */
const FORBIDDEN = /\p{Extended_Pictographic}/u;

function errorsOf(shop: Shop, subjectId: number, card: Fields): string[] {
  const said = new Set(list(card.characteristics ?? [], 'characteristics', 100).map((one) => fieldsOf(one).id));
  const lacking = characteristicsOf(subjectId).filter(({ required, charcID }) => required && !said.has(charcID)).map(({ name }) => `Не заполнено обязательное поле «${name}»`);
  const isTaken = Array.from({ length: shop.articleCount }, (_, n) => shop.article(n)).some(({ vendorCode }) => vendorCode === card.vendorCode);
  return [
    ...lacking, ...(FORBIDDEN.test(String(card.title)) ? ['Поле Наименование не должно содержать запрещенные символы'] : []), ...(isTaken ? ['Артикул продавца уже используется'] : []),
  ];
}

/** WB answers before it has looked: what is wrong stands in the list of errors later. */
function makeCards(call: Call, subjectId: number, variants: unknown, most: number, group: number | null): void {
  const cards = list(variants, 'variants', most).map((card) => fieldsOf(card));
  if (cards.length === 0 || cards.some(({ vendorCode, sizes }) => typeof vendorCode !== 'string' || vendorCode === '' || !Array.isArray(sizes))) throw new BadParameter('Invalid request format');
  if (call.settings.isForgetful) return;
  for (const card of cards) {
    call.shop.changesOfCards.make({ vendorCode: String(card.vendorCode), subjectId, group, fields: cardFields({ characteristics: [], ...card }), errors: errorsOf(call.shop, subjectId, card) }, call.nowMs);
  }
}

function upload(call: Call): Answer {
  const groups = list(call.body, 'body', 100).map((one) => fieldsOf(one));
  if (groups.length === 0) throw new BadParameter('Invalid request format');
  groups.forEach(({ subjectID, variants }) => makeCards(call, wholeNumber(subjectID, 'subjectID', {}), variants, 30, null));
  return good();
}

function join(call: Call): Answer {
  const { imtID, cardsToAdd } = fieldsOf(call.body);
  const like = Array.from({ length: call.shop.articleCount }, (_, n) => call.shop.article(n)).find((article) => article.imtId === imtID);
  if (like === undefined) throw new BadParameter('imtID not found');
  makeCards(call, like.subjectId, cardsToAdd, 29, like.imtId);
  return good();
}

const VIDEO = /\.(?:mov|mp4)$/i;

/** With one link that is no file WB takes none, and still answers that all went well. */
function savePhotos({ shop, body, settings, nowMs }: Call): Answer {
  const { nmId, data } = fieldsOf(body);
  const links = list(data, 'data', 31).map(String);
  const areFiles = links.every((link) => /^https?:\/\/[^?#]+\.(?:jpe?g|png|bmp|gif|webp|mov|mp4)$/i.test(link));
  if (articleOf(shop, nmId) === null) throw new BadParameter('nmId not found');
  if (areFiles && !settings.isForgetful) {
    const copied = links.map((link, at) => `https://basket-00.wbbasket.ru/vol0/part0/${String(nmId)}/images/big/${at + 1}.${VIDEO.test(link) ? 'mp4' : 'webp'}`);
    shop.changesOfCards.savePhotos(Number(nmId), copied, nowMs);
  }
  return good({});
}

function numbersIn(body: unknown, max: number): number[] {
  const numbers = list(fieldsOf(body).nmIDs, 'nmIDs', max);
  if (numbers.length === 0) throw new BadParameter('nmIDs: field required');
  return numbers.map((nmId) => wholeNumber(nmId, 'nmIDs', {}));
}

function regroup({ shop, body, settings }: Call): Answer {
  const { targetIMT = null } = fieldsOf(body);
  const numbers = numbersIn(body, 30);
  if (!settings.isForgetful) for (const nmId of numbers) shop.changesOfCards.regroup(nmId, targetIMT === null ? null : Number(targetIMT));
  return good();
}

const inBin = (act: (call: Call, nmId: number) => void): Endpoint => ({
  refuse,
  answer: (call) => {
    for (const nmId of numbersIn(call.body, 1000)) if (!call.settings.isForgetful) act(call, nmId);
    return good();
  },
});

function link({ shop, body, settings }: Call): Answer {
  const { nmID, tagsIDs } = fieldsOf(body);
  const ids = list(tagsIDs, 'tagsIDs', 8).map((id) => wholeNumber(id, 'tagsIDs', {}));
  if (ids.some((id) => shop.tags.all().every((tag) => tag.id !== id))) throw new BadParameter('Tag not found');
  if (!settings.isForgetful) shop.changesOfCards.tag(Number(nmID), ids);
  return good();
}

const named = (body: unknown): { name: string; color: string } => {
  const { name, color } = fieldsOf(body);
  if (typeof name !== 'string' || name === '' || name.length > 15) throw new BadParameter('name: 1 to 15 letters');
  return { name, color: String(color ?? 'D1CFD7') };
};

export const cardWriteEndpoints: Record<string, Endpoint> = {
  'POST /content/v2/cards/update': { refuse, answer: update },
  'POST /content/v2/cards/upload': { refuse, answer: upload },
  'POST /content/v2/cards/upload/add': { refuse, answer: join },
  'POST /content/v3/media/save': { refuse, answer: savePhotos },
  'POST /content/v2/cards/moveNm': { refuse, answer: regroup },
  'POST /content/v2/cards/delete/trash': inBin(({ shop, nowMs }, nmId) => shop.changesOfCards.bin(nmId, nowMs)),
  'POST /content/v2/cards/recover': inBin(({ shop }, nmId) => shop.changesOfCards.recover(nmId)),
  'POST /content/v2/tag/nomenclature/link': { refuse, answer: link },
  'POST /content/v2/tag': { refuse, answer: ({ shop, body, settings }) => { const tag = named(body); if (!settings.isForgetful) shop.tags.make(tag); return good(); } },
  'PATCH /content/v2/tag/{id}': { refuse, answer: ({ shop, body, path, settings }) => { const tag = named(body); if (!settings.isForgetful) shop.tags.change(Number(path.id), tag); return good(); } },
  'DELETE /content/v2/tag/{id}': { refuse, answer: ({ shop, path, settings }) => { if (!settings.isForgetful) shop.tags.remove(Number(path.id)); return good(); } },
};
