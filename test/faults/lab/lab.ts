import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HostDocument, VirtualClock } from '../../../local/host';
import { AddOn } from '../../../local/start/add-on';
import { Control } from '../../../local/wb/control';
import { shopSize, type StandInOptions } from '../../../local/wb/options';
import { StandIn } from '../../../local/wb/stand-in';
import { DATASET_IDS, type DatasetId } from '../../../src/datasets';
import { AddOnWorld, START_MS } from '../../support/add-on-world';
import { choose, CORE, noReports } from '../../support/choices';
import { neededBy } from '../../support/dataset-groups';
import { buildInto, ordersCutAt, SMALL_SIZES, withPageSizes } from '../../support/small-pages';
import { WatchedHost } from '../../support/watched-host';
import { NearWb } from './near-wb';

/** Few rows, but with small pages several pages of every dataset. */
const SMALL_SHOP: StandInOptions = { articles: 5, days: 14, ordersPerDay: 2 };
const ORDERS_A_PAGE = 12;
/** Of every way of paging one at least, and what they need: a refresh of a hundred datasets takes half a minute. */
const EVERY_WAY: readonly DatasetId[] = withNeeded([
  ...CORE, 'stockHistory', 'campaigns', 'advertStats', 'feedbacks', 'financeByArticle', 'paidStorage',
  'cardErrors', 'clusters', 'fbsArchive', 'fbsBoxes', 'fbwSupplies', 'news',
]);

class LabHost extends WatchedHost {
  constructor(override readonly net: NearWb, options: ConstructorParameters<typeof WatchedHost>[0]) {
    super(options);
  }
}

/** A seller with the built add-on and a WB of their own. */
export class LabWorld extends AddOnWorld {
  declare document: HostDocument;
  declare addOn: AddOn;

  constructor(override readonly host: LabHost, readonly standIn: StandIn, readonly net: NearWb) {
    super(host, 0, new Control(0));
  }

  /** Puts another file of the same user in the place of this one. */
  moveInto(document: HostDocument): void {
    this.host.documents.splice(0, this.host.documents.length, document);
    this.document = document;
    this.addOn = new AddOn(this.host, document, this.user);
  }
}

export interface WorldOptions {
  shop?: StandInOptions;
  /** `whole`: the add-on as it is pushed; `small`: the same with small pages. */
  pages?: 'small' | 'whole';
}

/** The built add-on in a folder of its own, and a new world for every case. */
export class Lab {
  /** Of the case that is being tried. */
  private readonly worlds: LabWorld[] = [];

  /** @param datasets what families refresh that try all at once */
  private constructor(private readonly folder: string, readonly datasets: readonly DatasetId[]) {}

  get codeFile(): string {
    return path.join(this.folder, 'dist', 'Code.js');
  }

  static open(isEveryDataset: boolean): Lab {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wb-faults-'));
    buildInto(path.join(folder, 'dist'));
    withPageSizes([...SMALL_SIZES, ordersCutAt(ORDERS_A_PAGE)], path.join(folder, 'dist'), path.join(folder, 'small'));
    return new Lab(folder, isEveryDataset ? DATASET_IDS : EVERY_WAY);
  }

  world({ shop = SMALL_SHOP, pages = 'small' }: WorldOptions = {}): LabWorld {
    const standIn = new StandIn(shopSize(shop));
    if (pages === 'small') standIn.settings = { ...standIn.settings, ordersPageCap: ORDERS_A_PAGE };
    const net = new NearWb(standIn);
    const resolveHost = () => ({ hostname: 'stand-in', port: 80 });
    const distDir = path.join(this.folder, pages === 'small' ? 'small' : 'dist');
    const world = new LabWorld(new LabHost(net, { distDir, clock: new VirtualClock(START_MS), resolveHost }), standIn, net);
    // What they say depends on the day, which some faults change.
    choose(world, { reports: noReports() });
    this.worlds.push(world);
    return world;
  }

  /** The worlds of a case that has ended, which the next one does not see. */
  forget(): LabWorld[] {
    return this.worlds.splice(0);
  }

  close(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

function withNeeded(ids: readonly DatasetId[]): DatasetId[] {
  return [...new Set(ids.flatMap((id) => [...neededBy(id), id]))];
}
