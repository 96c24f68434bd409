import type { Dataset } from '../../sync/dataset';
import { endingOf } from '../../sync/ending';
import { fill } from '../../locales/fill';
import { daysBetween, mskDate } from '../../wb/time/moscow-time';
import { tableSpec } from '../refresh/tables';
import type { Services } from '../services';

/** WB changes a method or two a month, and announces it some three months ahead. */
const OLD_DAYS = 90;

type Asking = Pick<Services, 'clock' | 'locale' | 'release'>;

/**
 * What has become of this build's knowledge of WB with time. It is all in the build: nothing is asked of the net.
 * @param datasets those that are on
 */
export function ageNotices({ clock, locale, release }: Asking, datasets: readonly Pick<Dataset, 'id' | 'source'>[]): string[] {
  const { outdated, sameHome, switchedOffByWb } = locale.texts().messages;
  const today = mskDate(clock.nowMs());
  const home = release.home === '' ? sameHome : release.home;
  const days = release.on === '' ? 0 : daysBetween(release.on, today);
  return [
    ...(days >= OLD_DAYS ? [fill(outdated, { version: release.version, date: shown(release.on), days, home })] : []),
    ...passedEndings(datasets, today).map(({ id, on }) => fill(switchedOffByWb, { title: tableSpec(id, locale).title(), date: shown(on), home })),
  ];
}

/** Methods that WB has switched off by now, as far as this build was told; each once, however many shops use it. */
function passedEndings(datasets: readonly Pick<Dataset, 'id' | 'source'>[], today: string): { id: string; on: string }[] {
  const passed = new Map<string, string>();
  for (const { id, source } of datasets) {
    const on = endingOf({ source })?.on ?? null;
    if (on !== null && on <= today) passed.set(id, on);
  }
  return [...passed].map(([id, on]) => ({ id, on }));
}

function shown(day: string): string {
  return day.split('-').reverse().join('.');
}
