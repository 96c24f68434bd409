import { type Fold, type Folded, type Groups, monthIn } from '../../reports/fold';
import { groupedBy } from '../../reports/grouped';
import { unpacked } from '../../reports/packed-sums';
import type { ReportTables } from '../../reports/report';
import { nextLots, openLots, type Lot, type Lots } from '../../sheet/lots';
import { shopPart } from '../../sheet/keys/row-key';
import { remember } from '../remember';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { type FoldPrints, foldPrints } from './fold-prints';
import { keptSums } from './kept-sums';
import { type Due, readSums, type ReadSums } from './read-sums';

/** So much is read before the time is looked at: some eight seconds. */
const SIZES = { fewRows: 10_000, blockRows: 1_000, blocksAtOnce: 30 };

/** What large sheets come to, month by month. */
export interface SumsOfSheets {
  /** Whether the fold's sheet is so large that its sums are kept. */
  isLarge(fold: Fold): boolean;
  /**
   * Reads what has changed since it was kept, for all of these folds together. What is read is kept, so that the next execution goes on there.
   * @returns false where the time was up before
   */
  bringUpToDate(folds: readonly Fold[], isTimeUp: () => boolean): boolean;
  /** By month. What has not been read yet is read now. */
  of<T extends Folded>(label: string, fold: Fold<T>): ReadonlyMap<number, Groups<T>>;
}

type SumsServices = Pick<Services, 'documentStore' | 'locale' | 'release' | 'workbook'>;

/** @param tablesOf what people have filled in, by the shop's label */
export function sumsOfSheets(services: SumsServices, tablesOf: (label: string) => ReportTables, sizes = SIZES): SumsOfSheets {
  const kept = keptSums(services);
  const shops = new Map(connectedShops(services).map(({ label }) => [shopPart(label), label]));
  const prints: FoldPrints = foldPrints(services, (shop) => tablesOf(shops.get(shop) ?? shop));
  const sheetOf = remember(sheetId, (fold: Fold) => ({ lots: openLots(services.workbook, tableSpec(fold.dataset, services.locale), fold.day, monthIn, sizes) }));
  const known = new Map<string, string>();

  const lotsOf = (fold: Fold, of: readonly string[]): readonly Lot[] => sheetOf(fold).lots?.all.filter(({ shop }) => of.includes(shop)) ?? [];

  const dueOf = (fold: Fold, lot: Lot): Due[] => {
    if (known.has(placeId(fold, lot))) return [];
    const print = prints.of(fold, lot, sheetOf(fold).lots as Lots);
    const text = print === null ? null : kept.find({ shop: lot.shop, fold: fold.id, month: lot.value }, print);
    if (text === null) return [{ fold, lot, print, given: prints.givenOf(fold, lot.shop) }];
    known.set(placeId(fold, lot), text);
    return [];
  };

  const keep = (sums: readonly ReadSums[]): boolean => {
    for (const { fold, lot, text } of sums) known.set(placeId(fold, lot), text);
    const lasting = sums.flatMap(({ fold, lot, print, text }) => (print === null ? [] : [{ shop: lot.shop, fold: fold.id, month: lot.value, print, text }]));
    return [...groupedBy(lasting, ({ shop }) => shop)].every(([shop, texts]) => kept.keep(shops.get(shop) ?? shop, texts));
  };

  const bring = (folds: readonly Fold[], of: readonly string[], isTimeUp: () => boolean): boolean => {
    let due = folds.flatMap((fold) => lotsOf(fold, of).flatMap((lot) => dueOf(fold, lot)));
    let isKept = true;
    while (due.length > 0) {
      // What cannot be kept would be read from the beginning each time.
      if (isKept && isTimeUp()) return false;
      const lots = nextLots([...new Set(due.map(({ lot }) => lot))], sizes.blocksAtOnce);
      const now = due.filter(({ lot }) => lots.includes(lot));
      isKept = keep(readSums(sheetOf((now[0] as Due).fold).lots as Lots, now)) && isKept;
      due = due.filter((one) => !now.includes(one));
    }
    return true;
  };

  return {
    isLarge: (fold) => sheetOf(fold).lots !== null,
    bringUpToDate: (folds, isTimeUp) => sameSheet(folds).every((some) => bring(some, [...shops.keys()], isTimeUp)),
    of: (label, fold) => {
      const shop = shopPart(label);
      bring([fold], [shop], () => false);
      return new Map(lotsOf(fold, [shop]).map((lot) => [lot.value, unpacked(fold, known.get(placeId(fold, lot)) as string)]));
    },
  };
}

/** Folds of one sheet are read together, each once. */
function sameSheet(folds: readonly Fold[]): Fold[][] {
  const each = new Map(folds.map((fold) => [fold.id, fold]));
  return [...groupedBy([...each.values()], sheetId).values()];
}

function sheetId({ dataset, day }: Fold): string {
  return `${dataset} ${day}`;
}

function placeId(fold: Fold, { shop, value }: Lot): string {
  return [fold.id, shop, value].join('\n');
}
