import type { UiRecord } from '../../host';
import type { HostEvent } from '../messages';

/** Tells what scripts have shown since the last look: sidebars, dialogs, toasts. */
export class UiWatch {
  private shown: number;
  private toasts: number;

  constructor(private readonly ui: UiRecord) {
    this.shown = ui.shown.length;
    this.toasts = ui.toasts.length;
  }

  news(): HostEvent[] {
    const frames = this.ui.shown.slice(this.shown).map(({ kind, title, html, widthPx, heightPx }, at): HostEvent => (
      { kind: 'shown', frame: { id: this.shown + at + 1, kind, title, widthPx, heightPx }, html }));
    const toasts = this.ui.toasts.slice(this.toasts).map(({ title, message, timeoutSec }): HostEvent => (
      { kind: 'toast', title, message, seconds: timeoutSec }));
    this.shown = this.ui.shown.length;
    this.toasts = this.ui.toasts.length;
    return [...frames, ...toasts];
  }
}
