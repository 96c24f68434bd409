import { createHash } from 'node:crypto';
import type { HostDocument, HostUser, LocalHost, RunMode, RunResult } from '../../host';
import type { Asked, AskedKind, HostAnswer, HostEvent, HostRequest } from '../messages';
import { bookView } from './book-view';
import { PassingTime } from './passing-time';
import { type ErrorAt, rowsView } from './rows-view';
import { UiWatch } from './ui-watch';
import { act } from './user-actions';

type Tell = (event: HostEvent, page: string | null) => void;

/** One person's open spreadsheet: answers what the page asks, and tells what changed. */
export class Desk {
  private readonly ui: UiWatch;
  private readonly time: PassingTime;

  constructor(
    private readonly host: LocalHost,
    private readonly document: HostDocument,
    private readonly user: HostUser,
    private readonly errorAt: ErrorAt,
    private readonly tell: Tell,
  ) {
    this.ui = new UiWatch(document.ui);
    this.time = new PassingTime(host, document);
  }

  answer(request: HostRequest): HostAnswer {
    switch (request.kind) {
      case 'open':
        this.run('onOpen', [{ authMode: 'LIMITED' }], 'open', request.page);
        return bookView(this.document);
      case 'book':
        return bookView(this.document);
      case 'rows':
        return this.rows(request);
      case 'menu':
        return this.menu(request);
      case 'call':
        return this.call(request);
      case 'act':
        return this.act(request);
      case 'pass':
        return this.pass(request);
    }
  }

  tick(): void {
    this.afterTriggers(this.time.tick());
    this.tellClock();
  }

  private rows({ sheetId, firstRow, count, known }: Of<'rows'>): Asked['rows']['answer'] {
    const sheet = this.document.model.sheetById(sheetId);
    if (!sheet) throw new Error(`no sheet with the id ${sheetId}`);
    const view = rowsView(sheet, firstRow, count, this.errorAt);
    const mark = createHash('sha1').update(JSON.stringify(view)).digest('base64');
    return { mark, view: mark === known ? null : view };
  }

  private menu({ functionName, selected, page }: Of<'menu'>): null {
    this.document.selected = selected;
    const result = this.run(functionName, [], 'menu', page);
    if (result.kind !== 'ok') this.tell({ kind: 'toast', title: functionName, message: this.host.failureOf(result), seconds: null }, page);
    return null;
  }

  private call({ functionName, args, selected, page }: Of<'call'>): Asked['call']['answer'] {
    this.document.selected = selected;
    const result = this.run(functionName, args, 'sidebar', page);
    return result.kind === 'ok' ? { value: result.value } : { failure: this.host.failureOf(result) };
  }

  private act({ action }: Of<'act'>): null {
    act(this.document, action, this.host.clock.nowMs());
    if (action.kind !== 'activateSheet' && action.kind !== 'columnWidth') this.host.recalculate(this.document, this.user);
    this.time.skipRealTime();
    this.tell({ kind: 'changed' }, null);
    return null;
  }

  private pass({ untilMs }: Of<'pass'>): Asked['pass']['answer'] {
    if (this.host.clock.isVirtual) this.afterTriggers(this.time.pass(untilMs - this.host.clock.nowMs()));
    this.time.skipRealTime();
    this.tellClock();
    return { nowMs: this.host.clock.nowMs() };
  }

  private run(functionName: string, args: unknown[], mode: RunMode, page: string): RunResult {
    const { document, user } = this;
    const result = this.host.run(functionName, args, { document, user, mode });
    this.time.skipRealTime();
    this.afterRun(functionName, result, page);
    this.tellClock();
    return result;
  }

  private afterTriggers(results: readonly RunResult[]): void {
    for (const result of results) this.afterRun('trigger', result, null);
  }

  private afterRun(what: string, result: RunResult, page: string | null): void {
    for (const event of this.ui.news()) this.tell(event, page);
    if (result.kind !== 'ok') this.tell({ kind: 'log', text: `${what}: ${this.host.failureOf(result)}` }, null);
    this.tell({ kind: 'changed' }, null);
  }

  private tellClock(): void {
    this.tell({ kind: 'clock', nowMs: this.host.clock.nowMs() }, null);
  }
}

type Of<Kind extends AskedKind> = Extract<HostRequest, { kind: Kind }>;
