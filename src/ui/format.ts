import type { PanelTexts } from '../locales/panel/texts';
import { fill } from '../locales/fill';

const MOSCOW = 'Europe/Moscow';
const DAY_MS = 86_400_000;

/** «1,2 млн» */
export function roughly(count: number, { language }: PanelTexts): string {
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 } as Intl.NumberFormatOptions).format(count);
}

export function exactly(count: number, { language }: PanelTexts): string {
  return new Intl.NumberFormat(language).format(count);
}

/** «204 854 ₽» */
export function roubles(sum: number, { language }: PanelTexts): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'RUB', maximumFractionDigits: 0, minimumFractionDigits: 0 }).format(sum);
}

/** «+12 %», «−3 %» of a share. */
export function changeText(share: number, { language }: PanelTexts): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' } as Intl.NumberFormatOptions).format(share);
}

/** «16–22 ноября» */
export function periodText(fromMs: number, toMs: number, { language }: PanelTexts): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: MOSCOW, day: 'numeric', month: 'long' }) as Intl.DateTimeFormat & { formatRange(from: number, to: number): string };
  return format.formatRange(fromMs, toMs);
}

/** «09:03» */
export function timeText(atMs: number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: MOSCOW, hour: '2-digit', minute: '2-digit', hour12: false }).format(atMs);
}

/** «0,5», «21» */
export function minutesText(ms: number, { language }: PanelTexts): string {
  const minutes = ms / 60_000;
  return new Intl.NumberFormat(language, { maximumFractionDigits: minutes < 10 ? 1 : 0 }).format(minutes);
}

/** «сегодня в 15:00», «21 ноября в 15:00» by the clock of Moscow, as in the sheets. */
export function whenText(atMs: number, nowMs: number, { language, time: texts }: PanelTexts): string {
  const time = timeText(atMs, language);
  const day = dayOf(atMs);
  if (day === dayOf(nowMs)) return fill(texts.today, { time });
  if (day === dayOf(nowMs - DAY_MS)) return fill(texts.yesterday, { time });
  return `${dateText(atMs, language, 'short')}, ${time}`;
}

export function dateText(atMs: number, language: string, month: 'long' | 'short' = 'long'): string {
  const year = month === 'long' ? { year: 'numeric' as const } : {};
  return new Intl.DateTimeFormat(language, { timeZone: MOSCOW, day: 'numeric', month, ...year }).format(atMs);
}

/** «0:42», «2:05:00» */
export function countdown(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  const shown = hours > 0 ? [hours, ...parts] : parts;
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

function dayOf(atMs: number): string {
  return new Intl.DateTimeFormat('en', { timeZone: MOSCOW, dateStyle: 'short' } as Intl.DateTimeFormatOptions).format(atMs);
}

/** A wait of hours or days. */
export function waitText(ms: number, { refresh }: PanelTexts): string {
  const hours = Math.ceil(ms / 3_600_000);
  return hours < 48 ? fill(refresh.hoursLong, { hours }) : fill(refresh.daysLong, { days: Math.ceil(hours / 24) });
}
