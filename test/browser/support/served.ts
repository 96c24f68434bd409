import type { Browser, Page } from 'playwright-core';
import { type PageOptions, type RunningPage, startPage } from '../../../local/page/start-page';
import { type Demo, startDemo } from '../../../local/start/demo';
import type { DatasetId } from '../../../src/datasets';
import { CORE } from '../../support/choices';
import { launchBrowser } from './browser';
import { Spreadsheet } from './spreadsheet';

/** A shop small enough to be read in seconds, with stocks. */
const SHOP: Parameters<typeof startDemo>[0] = { articles: 12, days: 10, seed: 1, odd: true, financeRows: 0, tokenType: 'personal' };

/** A served spreadsheet, a browser, and everything that the browser asked for. */
export class Served {
  readonly requested: string[] = [];
  readonly problems: string[] = [];

  private constructor(private readonly running: RunningPage, private readonly browser: Browser, readonly demo: Demo | null) {}

  /** With WB's stand-in and the built add-on, or another build of it. */
  static async withDemo(shop: Partial<typeof SHOP> = {}, distDir?: string, datasets: readonly DatasetId[] | 'all' = CORE): Promise<Served> {
    const demo = await startDemo({ ...SHOP, ...shop });
    return Served.with({ port: 0, datasets, standIn: { port: demo.standIn.port, startMs: demo.startMs }, demoToken: demo.token, ...(distDir === undefined ? {} : { distDir }) }, demo);
  }

  static async with(options: PageOptions, demo: Demo | null = null): Promise<Served> {
    const [running, browser] = await Promise.all([startPage(options), launchBrowser()]);
    return new Served(running, browser, demo);
  }

  get url(): string {
    return this.running.url;
  }

  /** A new window with the spreadsheet in it. @param timeoutMs how long anything in it may take */
  async open(timeoutMs = 30_000): Promise<Spreadsheet> {
    const page = await this.browser.newPage({ viewport: { width: 1360, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    page.setDefaultTimeout(timeoutMs);
    this.watch(page);
    const spreadsheet = new Spreadsheet(page);
    await spreadsheet.open(this.url);
    return spreadsheet;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.running.stop();
    await this.demo?.standIn.stop();
  }

  private watch(page: Page): void {
    page.on('request', (request) => this.requested.push(request.url()));
    page.on('pageerror', (error) => this.problems.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }
}
