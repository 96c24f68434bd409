import type { HostUser } from '../../local/host';
import { withoutCode } from '../../local/start/without-code';
import type { ExchangePage, GivenFile, HandedFile, Preview, TalkView, ExchangeView } from '../../src/app/exchange/view';
import type { DatasetPage, HealthLine, HomeView, JournalLine, PanelChange, PanelView, PresetPlan } from '../../src/app/panel/view';
import type { Progress } from '../../src/app/telling/progress';
import type { Base64File } from '../../src/wb/answer/base64-file';
import type { AddOnWorld } from './add-on-world';

/** The panel's calls to the server, as one user of the file makes them. */
export class Panel {
  constructor(private readonly world: AddOnWorld, private readonly user: HostUser = world.user) {}

  view(): PanelView {
    return this.call('panelView');
  }

  change(wanted: PanelChange): PanelView {
    return this.call('panelChange', wanted);
  }

  /** What the page of one dataset shows. */
  page(id: string): DatasetPage {
    return this.call('datasetPage', id);
  }

  presetPlan(id: string): PresetPlan | null {
    return this.call('presetPlan', id);
  }

  openSheet(id: string): boolean {
    return this.call('openSheet', id);
  }

  documentFile(shop: string, document: string): Base64File {
    return this.call('documentFile', shop, document);
  }

  start(ids?: string[]): Progress {
    return ids === undefined ? this.call('startRefresh') : this.call('startRefresh', ids);
  }

  step(): Progress {
    return this.call('refreshStep');
  }

  pause(): Progress {
    return this.call('pauseRefresh');
  }

  resume(): Progress {
    return this.call('resumeRefresh');
  }

  stop(): Progress {
    return this.call('stopRefresh');
  }

  journal(): JournalLine[] {
    return this.call('journalLines');
  }

  home(): HomeView[] {
    return this.call('homeViews');
  }

  health(): HealthLine[] {
    return this.call('healthLines');
  }

  people(): HealthLine[] {
    return this.call('peopleLines');
  }

  ping(): HealthLine[] {
    return this.call('pingLines');
  }

  report(): string {
    return this.call('supportReport');
  }

  /** Asks for what a unit hands over, as the page does. */
  exchangePage(id: string): ExchangePage {
    return this.call('exchangePage', id);
  }

  exchangeViews(): ExchangeView[] {
    return this.call('exchangeViews');
  }

  exchangePreview(id: string, given: Readonly<Record<string, string>>): Preview {
    return this.call('exchangePreview', id, given);
  }

  exchangeFiles(id: string, given: Readonly<Record<string, string>>): HandedFile[] {
    return this.call('exchangeFiles', id, given);
  }

  /** Gives a file of another system, as the page sends it. */
  takeFile(id: string, file: GivenFile, given: Readonly<Record<string, string>> = {}): Preview {
    return this.call('takeFile', id, file, given);
  }

  connectSystem(system: string, pasted: Readonly<Record<string, string>>): void {
    this.call('connectSystem', system, pasted);
  }

  startTalk(id: string, given: Readonly<Record<string, string>> = {}): TalkView {
    return this.call('startTalk', id, given);
  }

  talkStep(id: string): TalkView {
    return this.call('talkStep', id);
  }

  talkView(id: string): TalkView {
    return this.call('talkView', id);
  }

  previewTalk(id: string, given: Readonly<Record<string, string>> = {}): Preview {
    return this.call('previewTalk', id, given);
  }

  /** Begins a conversation and watches it to its end, as the open page does. */
  talk(id: string, given: Readonly<Record<string, string>> = {}): TalkView {
    let now = this.startTalk(id, given);
    while (now.status === 'working') {
      const { clock } = this.world.host;
      clock.advance(Math.max(1000, now.goesOnAtMs - clock.nowMs()));
      now = this.talkStep(id);
    }
    return now;
  }

  /** Watches the refresh to its end, as the open panel does. */
  drive(progress = this.step()): Progress {
    const { clock } = this.world.host;
    let now = progress;
    while (!now.isFinished && !now.isPaused) {
      clock.advance(Math.max(0, (now.resumeAtMs ?? clock.nowMs()) - clock.nowMs()));
      now = this.step();
    }
    return now;
  }

  /** Calls of Google's services that the last call made. */
  serviceCalls(): Record<string, number> {
    const { runs } = this.world.host;
    return runs[runs.length - 1]?.result.stats.callsByName ?? {};
  }

  private call<T>(name: string, ...args: unknown[]): T {
    const result = this.world.host.run(name, args, { document: this.world.document, user: this.user, mode: 'sidebar' });
    if (result.kind === 'ok') return result.value as T;
    throw new Error(result.kind === 'error' ? withoutCode(result.message) : `killed: ${result.why}`);
  }
}
