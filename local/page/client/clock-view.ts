import { TEXTS } from '../texts';
import type { PageClock, Speed } from './clock';
import { make } from './elements';

const shown = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The visible clock and the switch of its speed. */
export class ClockView {
  readonly element: HTMLElement;
  private readonly speed = this.switch();
  private readonly time = make('time', { id: 'clock' });

  constructor(private readonly clock: () => PageClock, isVirtual: boolean) {
    this.element = isVirtual
      ? make('div', { class: 'clock' }, make('span', {}, TEXTS.virtualClock), this.time, this.speed)
      : make('div', { class: 'clock' }, TEXTS.realTime);
    setInterval(() => this.draw(), 500);
  }

  draw(): void {
    const { nowMs, speed, isTired } = this.clock();
    this.time.textContent = shown.format(nowMs);
    this.speed.title = speed === 'life' ? TEXTS.lifeHint : isTired ? TEXTS.tiredHint : TEXTS.hurriedHint;
    this.speed.classList.toggle('tired', speed === 'hurried' && isTired);
  }

  private switch(): HTMLElement {
    const option = (value: Speed, text: string) => make('option', { value }, text);
    return make('select', {
      id: 'speed', 'aria-label': TEXTS.speed,
      onchange: (event) => this.clock().setSpeed((event.target as HTMLSelectElement).value as Speed),
    }, option('hurried', TEXTS.speedHurried), option('life', TEXTS.speedLife));
  }
}
