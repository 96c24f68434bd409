import { fill } from '../../locales/fill';
import { addMenu } from './menu';
import type { Services } from '../services';
import { connectedShops } from '../shops/shops';
import { unlistedSheets } from '../sheets/unlisted-sheets';
import { START } from './start-page';
import { isFileThere } from '../state/keeper';
import { hourlyStoppedAtMs } from '../state/hourly-runs';
import { untoldFailures } from '../telling/unseen';
import { showMsk } from '../../wb/time/moscow-time';

const TOLD_AT_ONCE = 3;
const SECONDS = 20;

/**
 * At the opening of a file. Where the add-on is not enabled yet, Google lets it build its menu and nothing else.
 * @param event Google's; its `authMode` says what is allowed
 */
export function opened(services: Services, event: unknown): void {
  addMenu(services);
  if (String(Object(event).authMode) !== 'LIMITED') return;
  try {
    tellOfFailures(services);
    tellOfStop(services);
    greetInCopy(services);
  } catch {
    // The menu is there, and the panel tells the same.
  }
}

/** Told at every opening: until somebody gives Google what it waits for, the sheets look alive and grow old. */
function tellOfStop({ accountLocale, clock, documentStore, ui }: Services): void {
  const stoppedAtMs = hourlyStoppedAtMs({ clock, documentStore });
  if (stoppedAtMs === null) return;
  ui.toast(fill(accountLocale.texts().messages.hourlyStopped, { time: showMsk(stoppedAtMs) }), accountLocale.menu.title, SECONDS);
}

/** A copy of a file brings its sheets along, but no shop: it begins where a new file does. A window may not be opened here. */
function greetInCopy(services: Services): void {
  const { accountLocale, documentStore, ui, workbook } = services;
  if (!isFileThere(services) || connectedShops({ documentStore }).length > 0 || unlistedSheets(services).length === 0) return;
  workbook.findToRead(START)?.activate();
  ui.toast(accountLocale.texts().messages.connectFirst, accountLocale.menu.title, SECONDS);
}

/** Nobody sees a run of the trigger fail: whoever opens the file next is told, once. The user's own store is closed here. */
function tellOfFailures({ accountLocale, documentStore, lock, ui }: Services): void {
  const failures = untoldFailures({ documentStore, locale: accountLocale, lock });
  if (failures.length === 0) return;
  const list = failures.slice(0, TOLD_AT_ONCE).join('\n');
  ui.toast(fill(accountLocale.texts().messages.failedMeanwhile, { list }), accountLocale.menu.title, SECONDS);
}
