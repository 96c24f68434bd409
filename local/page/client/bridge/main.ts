import type { FrameStart, FromFrame, ToFrame } from '../../messages';
import { dateOf, FrameClock } from './frame-clock';
import { ScriptRunner } from './runner';
import { VirtualTimers } from './virtual-timers';

declare global {
  interface Window {
    frameStart: FrameStart;
    google: unknown;
  }
}

const { functionNames, isVirtual, nowMs } = window.frameStart;
const send = (message: FromFrame): void => window.parent.postMessage(message, '*');
const clock = new FrameClock(nowMs);
const runner = new ScriptRunner(functionNames, (call) => send({ wb: 'call', ...call }));
const timers = new VirtualTimers({
  nowMs: () => clock.nowMs(),
  whenReached: (id, atMs, mayHurry) => send({ wb: 'waitUntil', id, atMs, mayHurry }),
  cancel: (id) => send({ wb: 'cancelWait', id }),
});

window.google = {
  script: {
    run: runner.runner(),
    host: {
      close: () => send({ wb: 'close' }),
      setHeight: (heightPx: number) => send({ wb: 'size', widthPx: null, heightPx }),
      setWidth: (widthPx: number) => send({ wb: 'size', widthPx, heightPx: null }),
      editor: { focus: () => send({ wb: 'focusEditor' }) },
    },
    url: { getLocation: (callback: (location: object) => void) => callback({ hash: '', parameter: {}, parameters: {} }) },
  },
};

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== window.parent) return;
  if (data.wb === 'result') runner.succeeded(data.id, data.value);
  else if (data.wb === 'failure') runner.failed(data.id, data.message);
  else if (data.wb === 'reached') timers.reached(data.id);
  else if (data.wb === 'clock') clock.set(data.nowMs);
});

for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, () => send({ wb: 'touched' }), true);

if (isVirtual) useVirtualTime();

function useVirtualTime(): void {
  const { setTimeout, setInterval, clearTimeout } = window;
  window.Date = dateOf(clock);
  const replaced = {
    setTimeout: (handler: () => void, ms = 0, ...args: unknown[]) => timers.timeout(handler, ms, args) ?? setTimeout(handler, ms, ...args),
    setInterval: (handler: () => void, ms = 0, ...args: unknown[]) => timers.interval(handler, ms, args) ?? setInterval(handler, ms, ...args),
    clearTimeout: (id?: number) => { if (!timers.clear(id)) clearTimeout(id); },
    clearInterval: (id?: number) => { if (!timers.clear(id)) clearTimeout(id); },
  };
  Object.assign(window, replaced);
}
