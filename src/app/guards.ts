import { UserActionError } from '../wb/errors';
import { presentable } from './error-words';
import type { Services } from './services';

/** A call from the menu: what goes wrong is shown in a message box. In a cell it refuses, as `fromPage` does. */
export function fromMenu(services: Services, work: (services: Services) => void): void {
  requireNoCell(services, services.session.isInteractive());
  try {
    work(services);
  } catch (error) {
    services.ui.alert(services.locale.menu.title, presentable(error, services.locale).message);
  }
}

/**
 * A call from the sidebar or a dialog. Any global function can also be written into a cell, where it would run with the
 * owner's token for whoever edits the file: there these refuse.
 */
export function fromPage<T>(services: Services, work: (services: Services) => T): T {
  requireNoCell(services, services.session.isInteractive());
  return presentErrors(services, () => work(services));
}

/** A call by Google's clock, where there is a user but nobody to see a message. In a cell it refuses, as `fromPage` does. */
export function fromTrigger(services: Services, work: (services: Services) => void): void {
  requireNoCell(services, services.session.hasUser());
  work(services);
}

/** A formula: what goes wrong becomes the text of the cell's error. */
export function fromCell<T>(services: Services, work: (services: Services) => T): T {
  return presentErrors(services, () => work(services));
}

function requireNoCell({ locale }: Services, isOutside: boolean): void {
  if (!isOutside) throw presentable(new UserActionError('NOT_FROM_A_CELL'), locale);
}

function presentErrors<T>(services: Services, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw presentable(error, services.locale);
  }
}
