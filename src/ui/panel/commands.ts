import type { PanelChange, PanelView } from '../../app/panel/view';
import type { Progress } from '../../app/telling/progress';
import type { PlaceId } from '../../locales/panel/texts';
import { knownView, OTHER_ACCOUNT } from '../known-view';
import { call, type Failure } from '../server';
import { textsFor } from '../texts';
import { createDriver, type Driver } from './driver';
import { isTab } from './places';
import type { Store } from './store';

const AT_HOME = { tab: 'home', page: null } as const;

/** What a person can do in the panel. */
export interface Commands {
  open(): Promise<void>;
  show(place: PlaceId): void;
  refresh(ids?: string[]): void;
  goOn(): void;
  hurry(): void;
  pause(): Promise<void>;
  resume(): void;
  stop(): Promise<void>;
  change(change: PanelChange, name: string): Promise<boolean>;
  askForToken(shop: string | null): void;
  connected(text: string): Promise<void>;
  lookAgain(): Promise<void>;
  /** Asks the reports what the first page shows. Rejects with a Failure. */
  readReports(): Promise<void>;
}

export function createCommands(store: Store): Commands {
  const known = knownView();
  const driver = driverOf(store, lookAgain);

  /** @returns the view that the server gives, shown. */
  async function take(asking: Promise<PanelView>): Promise<PanelView> {
    const view = await asking;
    const texts = await textsFor(view.language);
    const { run, progress, unseen } = store.get();
    const isDriving = run.kind !== 'idle';
    store.set({
      view: known.expected(), texts, aheadMs: Date.now() - view.nowMs, notOpened: '',
      progress: isDriving ? progress : view.progress, unseen: [...unseen, ...view.unseenFailures],
    });
    return view;
  }

  async function lookAgain(): Promise<void> {
    try {
      await take(known.look());
    } catch (failure) {
      if ((failure as Failure).code === OTHER_ACCOUNT) stopForOther(failure as Failure);
      throw failure;
    }
  }

  function stopForOther({ code, text }: Failure): void {
    driver.halt();
    store.set({ run: { kind: 'stuck', code, why: text } });
  }

  async function open(): Promise<void> {
    try {
      const view = await take(known.look());
      if (view.opensAt !== undefined) store.set(view.opensAt === 'help' ? { page: 'help' } : { tab: 'actions' });
      if (isUnderWay(view.progress)) void driver.drive();
    } catch (failure) {
      store.set({ notOpened: (failure as Failure).text });
    }
  }

  function begin(start: () => Promise<Progress>): void {
    store.set({ told: '', ...AT_HOME, connecting: null });
    void driver.drive(async () => {
      await lookAgain();
      return start();
    });
  }

  async function halt(asked: 'pause' | 'stop'): Promise<void> {
    driver.halt();
    store.set({ asked, run: { kind: 'idle' } });
    const act = asked === 'pause' ? 'pauseRefresh' : 'stopRefresh';
    try {
      const progress = await call(act);
      await driver.answered();
      // The step that was under way held the refresh.
      store.set({ progress: progress.isHeld ? await call(act) : progress, asked: null });
      await lookAgain();
    } catch (failure) {
      const { code, text } = failure as Failure;
      store.set({ asked: null, run: { kind: 'stuck', code, why: text } });
    }
  }

  async function change(wanted: PanelChange, name: string): Promise<boolean> {
    const saving = known.save(wanted);
    store.set({ saving: name, failed: null, told: '', view: known.expected() });
    try {
      const { progress } = await take(saving);
      // A column that came back is read anew.
      if (store.get().run.kind === 'idle' && isUnderWay(progress)) void driver.drive();
      return true;
    } catch (failure) {
      const { code, text } = failure as Failure;
      if (code === OTHER_ACCOUNT) stopForOther({ code, text });
      else store.set({ failed: { change: name, text }, view: known.expected() });
      return false;
    } finally {
      if (!known.isSaving()) store.set({ saving: '' });
    }
  }

  async function connected(text: string): Promise<void> {
    const { progress } = await take(known.look());
    store.set({ told: text, ...AT_HOME, connecting: null });
    focusSection();
    // What the old token kept from coming goes on with the new one.
    if (store.get().run.kind === 'idle' && isUnderWay(progress)) void driver.drive();
  }

  return {
    open, change, connected, lookAgain,
    show(place) {
      const unseen = place === 'journal' ? [] : store.get().unseen;
      store.set({ ...(isTab(place) ? { tab: place, page: null } : { page: place }), connecting: null, failed: null, told: '', unseen });
    },
    refresh: (ids) => begin(() => (ids === undefined ? call('startRefresh') : call('startRefresh', ids))),
    resume: () => begin(() => call('resumeRefresh')),
    goOn: () => begin(() => call('refreshStep')),
    hurry: () => driver.hurry(),
    readReports: async () => store.set({ homes: await call('homeViews') }),
    pause: () => halt('pause'),
    stop: () => halt('stop'),
    askForToken(connecting) {
      store.set({ connecting, failed: null, told: '' });
      if (connecting === null) focusSection();
    },
  };
}

/** What had the focus is gone with the form. */
function focusSection(): void {
  document.getElementById('section')?.focus();
}

function isUnderWay({ isFinished, isPaused }: Progress): boolean {
  return !isFinished && !isPaused;
}

function driverOf(store: Store, check: () => Promise<void>): Driver {
  return createDriver({
    step: () => call('refreshStep'),
    check,
    nowMs: () => Date.now(),
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    show(run, progress) {
      store.set(progress === null ? { run } : { run, progress, aheadMs: Date.now() - progress.nowMs });
      // What a refresh changed stands in the view: rows, cells, times.
      if (run.kind === 'idle') check().catch(() => undefined);
    },
  });
}
