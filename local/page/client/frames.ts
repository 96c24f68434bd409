import type { FrameInfo, FromFrame, ToFrame } from '../messages';
import { TEXTS } from '../texts';
import type { PageClock } from './clock';
import { byId, make } from './elements';
import type { Grid } from './grid/grid';
import { ask } from './server';

interface OpenFrame {
  info: FrameInfo;
  iframe: HTMLIFrameElement;
  box: HTMLElement;
}

/** Google's own sizes of dialogs that name none. */
const DEFAULT_SIZE = { widthPx: 600, heightPx: 400 };

/** The add-on's sidebar and dialogs, and what their pages ask for. */
export class Frames {
  private open: OpenFrame[] = [];

  constructor(private readonly clock: PageClock, private readonly grid: Pick<Grid, 'focus' | 'selected'>) {
    window.addEventListener('message', (event: MessageEvent<FromFrame>) => {
      const frame = this.open.find(({ iframe }) => iframe.contentWindow === event.source);
      if (frame) this.take(frame, event.data);
    });
  }

  show(info: FrameInfo): void {
    const iframe = make('iframe', { src: `frame/${info.id}`, title: info.title });
    if (info.kind === 'sidebar') this.showSidebar(info, iframe);
    else this.showDialog(info, iframe);
  }

  tellClock(nowMs: number): void {
    for (const frame of this.open) post(frame, { wb: 'clock', nowMs });
  }

  /** There is one sidebar at a time. */
  private showSidebar(info: FrameInfo, iframe: HTMLIFrameElement): void {
    for (const frame of this.open.filter((one) => one.info.kind === 'sidebar')) this.close(frame);
    const box = make('section', { class: 'sidebar', 'aria-label': info.title });
    const frame = { info, iframe, box };
    box.append(this.titleOf(frame), iframe);
    byId('sidebar').replaceChildren(box);
    byId('sidebar').hidden = false;
    this.open.push(frame);
  }

  private showDialog(info: FrameInfo, iframe: HTMLIFrameElement): void {
    const box = make('dialog', { class: 'frame', 'aria-label': info.title });
    const frame = { info, iframe, box };
    box.append(this.titleOf(frame), iframe);
    resize(frame, info.widthPx ?? DEFAULT_SIZE.widthPx, info.heightPx ?? DEFAULT_SIZE.heightPx);
    box.addEventListener('cancel', () => this.close(frame));
    byId('dialogs').append(box);
    this.open.push(frame);
    if (info.kind === 'modal') box.showModal();
    else box.show();
  }

  private titleOf(frame: OpenFrame): HTMLElement {
    const close = make('button', { type: 'button', class: 'close', 'aria-label': TEXTS.close, onclick: () => this.close(frame) }, '×');
    return make('div', { class: 'title' }, make('h2', {}, frame.info.title), close);
  }

  private close(frame: OpenFrame): void {
    this.open = this.open.filter((one) => one !== frame);
    this.clock.cancel((id) => id.startsWith(`${frame.info.id}/`));
    frame.box.remove();
    if (frame.info.kind === 'sidebar') byId('sidebar').hidden = true;
    this.grid.focus();
  }

  private take(frame: OpenFrame, message: FromFrame): void {
    switch (message.wb) {
      case 'call':
        return void this.call(frame, message.id, message.functionName, message.args);
      case 'waitUntil':
        return this.clock.wait(`${frame.info.id}/${message.id}`, {
          atMs: message.atMs, mayHurry: message.mayHurry, reached: () => post(frame, { wb: 'reached', id: message.id }),
        });
      case 'cancelWait':
        return this.clock.cancel((id) => id === `${frame.info.id}/${message.id}`);
      case 'touched':
        return this.clock.touched();
      case 'close':
        return this.close(frame);
      case 'size':
        return resize(frame, message.widthPx, message.heightPx);
      case 'focusEditor':
        return this.grid.focus();
    }
  }

  private async call(frame: OpenFrame, id: number, functionName: string, args: unknown[]): Promise<void> {
    const called = ask('call', { functionName, args, selected: this.grid.selected() }).catch((error: Error) => ({ failure: error.message }));
    const answer = await this.clock.during(called);
    if ('failure' in answer) post(frame, { wb: 'failure', id, message: answer.failure });
    else post(frame, { wb: 'result', id, value: answer.value });
  }
}

function post({ iframe }: OpenFrame, message: ToFrame): void {
  iframe.contentWindow?.postMessage(message, '*');
}

/** A sidebar is 300 px wide, whatever it asks for. */
function resize({ info, iframe }: OpenFrame, widthPx: number | null, heightPx: number | null): void {
  if (info.kind === 'sidebar') return;
  if (widthPx !== null) iframe.style.width = `${widthPx}px`;
  if (heightPx !== null) iframe.style.height = `${heightPx}px`;
}
