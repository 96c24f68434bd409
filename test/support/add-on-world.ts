import fs from 'node:fs';
import { type HostDocument, type HostUser, VirtualClock } from '../../local/host';
import type { FormulaEngine } from '../../local/host/formula-engine';
import { nextFiringMs } from '../../local/host/triggers';
import { AddOn, type DatasetLine } from '../../local/start/add-on';
import { driveRefresh } from '../../local/start/drive';
import type { Control } from '../../local/wb/control';
import type { StandInOptions } from '../../local/wb/options';
import { type RunningStandIn, startStandIn } from '../../local/wb/spawn';
import { mintToken, type TokenRequest, uuidOf } from '../../local/wb/token';
import type { DatasetId } from '../../src/datasets';
import { ask, type Ask } from '../local/wb/support/caller';
import { builtAddOn } from './built-add-on';
import { CORE, chooseDatasets } from './choices';
import { Panel } from './panel';
import { type Row, shownRows } from './sheet-rows';
import { openStoredFile, type StoredFile } from './stored-file';
import { WatchedHost } from './watched-host';

export const START_MS = Date.parse('2026-11-23T06:00:00Z');
const DAY_MS = 86_400_000;
export const SHOP = '=Магазин «Пример»';

/** A seller with an empty spreadsheet, the built add-on in it, and a WB where nothing has happened yet. */
export class AddOnWorld {
  readonly sid = uuidOf('shop');
  readonly user: HostUser;
  readonly document: HostDocument;
  readonly addOn: AddOn;

  constructor(readonly host: WatchedHost, readonly port: number, readonly wb: Control, file?: StoredFile) {
    this.document = file === undefined ? host.createDocument('Мой магазин', host.createUser('seller@example.com', { locale: 'ru' })) : openStoredFile(host, file);
    this.user = this.document.owner;
    this.addOn = new AddOn(host, this.document, this.user);
  }

  token(request: Partial<TokenRequest> = {}): string {
    return mintToken({ type: 'personal', categories: 'all', sid: this.sid, expMs: START_MS + 180 * DAY_MS, ...request });
  }

  /** @returns the summary in the dialog. @throws Error with the message in the dialog */
  connect(request: Partial<TokenRequest> = {}): string {
    return this.paste(this.token(request));
  }

  /** As `connect`, with the text that a person pastes. */
  paste(text: string): string {
    const summary = this.addOn.connect(text);
    // Google fires an hourly trigger at a minute that it draws; here always at the same, so that runs repeat.
    for (const trigger of this.document.triggers) {
      trigger.id = 'hourly';
      trigger.nextAtMs = nextFiringMs(trigger.schedule, trigger.id, this.host.clock.nowMs());
    }
    return summary;
  }

  /**
   * Refreshes everything as a seller would: the panel while waits are short, then the hourly trigger.
   * @returns every dataset as it was when it ended, in the order of the panel
   */
  refresh(): DatasetLine[] {
    const ended = driveRefresh(this.addOn, () => undefined);
    const order = this.addOn.progress().datasets.map(({ shop, id }) => `${shop} ${id}`);
    return ended.sort((a, b) => order.indexOf(`${a.shop} ${a.id}`) - order.indexOf(`${b.shop} ${b.id}`));
  }

  /** Chooses every column of these datasets, also those that a new sheet does not get. */
  showAllColumns(...ids: readonly DatasetId[]): void {
    const panel = new Panel(this);
    for (const id of ids) panel.change({ kind: 'columns', id, without: [] });
  }

  /** Hours of doing nothing but what the hourly trigger does. */
  letHoursPass(hours: number): void {
    const endMs = this.host.clock.nowMs() + hours * 3_600_000;
    while ((this.host.nextTriggerAtMs() ?? Infinity) <= endMs) this.addOn.waitForTrigger();
    this.host.clock.advance(endMs - this.host.clock.nowMs());
  }

  /** Lets time pass until a moment (ISO), and lets WB know. */
  async waitUntil(moment: string): Promise<void> {
    this.host.clock.advance(Date.parse(moment) - this.host.clock.nowMs());
    await ask(this.port, { host: 'common-api', path: '/', nowMs: this.host.clock.nowMs() });
  }

  /** Rows of a sheet below its header as they are shown, in the columns with these headers (all that are not hidden). */
  rows(sheet: string, ...headers: string[]): Row[] {
    return shownRows(this.document, sheet, headers);
  }

  /** As `rows` of «Журнал», the oldest first. */
  journal(...headers: string[]): Row[] {
    return this.rows('Журнал', ...headers).reverse();
  }

  /** «method path status» of every request that WB has got; ids of report tasks as `{id}`. */
  async requests(): Promise<string[]> {
    return (await this.wb.log()).map(({ method, path, status }) => `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '{id}')} ${status}`);
  }

  /** Requests that WB refused or did not answer. */
  async refusals(): Promise<string[]> {
    return (await this.requests()).filter((request) => !/ 20[04]$/.test(request));
  }

  /** What WB answers to the add-on's first request for this path, asked again with a token that has limits of its own. */
  async answerTo(path: string): Promise<unknown> {
    const sent = (await this.wb.log()).find((request) => request.path === path && request.sid === this.sid);
    if (sent === undefined) throw new Error(`the add-on has not asked for ${path}`);
    const query = new URLSearchParams(sent.query).toString();
    const asked = { method: sent.method as Ask['method'], host: sent.host, path: query === '' ? path : `${path}?${query}` };
    return this.askWb(sent.body === null ? asked : { ...asked, body: sent.body });
  }

  /** WB's answer to a patient caller with a token of another kind, which has limits of its own. */
  async askWb(asked: Omit<Ask, 'token' | 'nowMs'>): Promise<unknown> {
    this.host.clock.advance(60_000);
    const { status, body, text } = await ask(this.port, { ...asked, token: this.token({ type: 'service' }), nowMs: this.host.clock.nowMs() });
    if (status !== 200) throw new Error(`WB answered ${status}: ${text}`);
    return body;
  }
}

export interface WorldsOptions {
  /** With it, formulas of cells are calculated. */
  engine?: FormulaEngine;
  build?: () => string;
  /** What is switched on; null: what is on in a file where nobody has chosen yet. @default the core */
  datasets?: readonly DatasetId[] | null;
  /** Where hosts of systems other than WB are; null for all others. */
  others?: (hostname: string) => { hostname: string; port: number } | null;
  /** What lies there instead of an empty spreadsheet, with its choices and at its moment. */
  file?: StoredFile;
}

/** Starts one stand-in for a test file; every world resets it, so a test has one world at a time. */
export function addOnWorlds(shop: StandInOptions, { engine, build = builtAddOn, datasets = CORE, file, others }: WorldsOptions = {}): () => Promise<AddOnWorld> {
  let standIn: RunningStandIn | null = null;
  const hosts: WatchedHost[] = [];
  let distDir = '';
  beforeAll(async () => {
    distDir = build();
    standIn = await startStandIn(shop);
  });
  afterAll(async () => {
    hosts.forEach((host) => host.dispose());
    fs.rmSync(distDir, { recursive: true, force: true });
    await standIn?.stop();
  });
  return async () => {
    const { control, port } = standIn as RunningStandIn;
    await control.reset();
    hosts.splice(0).forEach((host) => host.dispose());
    const resolveHost = (hostname: string) => others?.(hostname) ?? { hostname: '127.0.0.1', port };
    const host = new WatchedHost({ distDir, clock: new VirtualClock(file?.nowMs ?? START_MS), resolveHost, ...(engine === undefined ? {} : { formulaEngine: engine }) });
    hosts.push(host);
    const world = new AddOnWorld(host, port, control, file);
    if (datasets !== null && file === undefined) chooseDatasets(world, datasets);
    return world;
  };
}
