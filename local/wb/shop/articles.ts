import { BRANDS, HOSTILE_BRANDS, HOSTILE_TITLES, HOSTILE_VENDOR_CODES, SUBJECTS, TITLE_WORDS } from './texts';
import { between, fraction, hash, hexDigits, pick } from './random';

export interface Size { chrtId: number; techSize: string; wbSize: string; skus: string[] }

export interface Article {
  index: number; nmId: number; imtId: number; nmUuid: string;
  subjectId: number; subject: string; category: string;
  brand: string; vendorCode: string; title: string; sizes: Size[];
  /** Before discounts, whole roubles. */
  priceRub: number; discountPercent: number; clubDiscountPercent: number; sppPercent: number; volumeLitres: number;
  createdMs: number; updatedMs: number;
}

/** What a shop's articles are made from. */
export interface ArticlesOf { seed: number; isPlain: boolean; startMs: number }

const enum Stream { Subject = 101, Sizes, Price, Discount, Spp, Brand, Volume, Club, Skus }

const SIZE_NAMES = [['42', 'S'], ['44', 'M'], ['46', 'L'], ['48', 'XL']] as const;
const UPDATE_STEP_MS = 10 * 60_000;

/** 13 digits; every 23rd article has codes that begin with a zero, as EAN-8 and UPC codes do in the cabinet. */
function barcode(articleIndex: number, chrtId: number, place: number): string {
  return (articleIndex % 23 === 0 ? '04' : '20') + String(chrtId * 2 + place).padStart(11, '0');
}

function sizesOf(seed: number, index: number, nmId: number, isSized: boolean): Size[] {
  const count = isSized ? between(seed, Stream.Sizes, index, 1, 4) : 1;
  return SIZE_NAMES.slice(0, count).map(([techSize, wbSize], place) => {
    // Above 2^31 on purpose: chrtID has been unsigned 64-bit since 2026-09-19.
    const chrtId = 2_000_000_000 + (nmId - 150_000_000) * 4 + place;
    const skuCount = hash(seed, Stream.Skus, chrtId) % 5 === 0 ? 2 : 1;
    return {
      chrtId, techSize: isSized ? techSize : '0', wbSize: isSized ? wbSize : '',
      skus: Array.from({ length: skuCount }, (_, n) => barcode(index, chrtId, n)),
    };
  });
}

/** The first articles of a shop have names that a spreadsheet likes to spoil, unless it is a plain one. */
function textsOf({ seed, isPlain }: ArticlesOf, index: number, subject: string): Pick<Article, 'brand' | 'vendorCode' | 'title'> {
  if (isPlain) {
    return {
      vendorCode: `${subject.slice(0, 2).toUpperCase()}-${String(index + 1).padStart(3, '0')}`,
      title: `${subject} «${pick(TITLE_WORDS, seed, Stream.Subject, index * 31)}»`,
      brand: pick(BRANDS, seed, Stream.Brand, index),
    };
  }
  return {
    vendorCode: HOSTILE_VENDOR_CODES[index] ?? `ART-${String(index).padStart(5, '0')}`,
    title: HOSTILE_TITLES[index] ?? `${subject} ${index}`,
    brand: HOSTILE_BRANDS[index] ?? pick(BRANDS, seed, Stream.Brand, index),
  };
}

/**
 * The article at a place in the shop, made from nothing but the seed.
 * Two neighbours share `updatedMs`, so a cursor has to look at nmID too.
 * @param addedMs of a card that the seller has added while the stand-in runs
 */
export function articleAt(shop: ArticlesOf, index: number, addedMs?: number): Article {
  const { seed, startMs } = shop;
  const nmId = 150_000_001 + (seed % 300) * 1_000_000 + index * 7;
  const subject = pick(SUBJECTS, seed, Stream.Subject, index);
  const changedMs = addedMs ?? startMs - 2 * 365 * 86_400_000 + (index >> 1) * UPDATE_STEP_MS;
  const uuidHex = hexDigits(seed, Stream.Subject, index + 1_000_000, 32);
  return {
    index, nmId, imtId: nmId - (index % 3) * 7, nmUuid: uuidHex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    subjectId: subject.id, subject: subject.name, category: subject.category,
    ...textsOf(shop, index, subject.name),
    sizes: sizesOf(seed, index, nmId, subject.isSized),
    priceRub: between(seed, Stream.Price, index, 300, 9000),
    discountPercent: between(seed, Stream.Discount, index, 0, 60),
    clubDiscountPercent: hash(seed, Stream.Club, index) % 4 === 0 ? 5 : 0,
    sppPercent: between(seed, Stream.Spp, index, 0, 30),
    volumeLitres: Math.round((0.2 + fraction(seed, Stream.Volume, index) * 12) * 100) / 100,
    createdMs: addedMs ?? changedMs - 30 * 86_400_000, updatedMs: changedMs,
  };
}
