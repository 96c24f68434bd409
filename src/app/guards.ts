import { UserActionError } from '../wb/errors';
import { presentable } from './telling/error-words';
import { asWbError } from '../wb/unforeseen';
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
  try {
    return work(services);
  } catch (error) {
    // Google hands the page the name and the text of an error, and nothing else.
    throw Object.assign(presentable(error, services.locale), { name: asWbError(error).code });
  }
}

/** A call by Google's clock, where there is a user but nobody to see a message. In a cell it refuses, as `fromPage` does. */
export function fromTrigger(services: Services, work: (services: Services) => void): void {
  requireNoCell(services, services.session.hasUser());
  work(services);
}

/** A formula: what goes wrong becomes the text of the cell's error. */
export function fromCell<T>(services: Services, work: (services: Services) => T): T {
  const own = Object.create(services, { locale: { get: () => services.accountLocale } }) as Services;
  return presentErrors(own, () => work(own));
}

/** In a cell no store may be read, so not the language that the user has chosen either. */
function requireNoCell(services: Services, isOutside: boolean): void {
  if (!isOutside) throw presentable(new UserActionError('NOT_FROM_A_CELL'), services.accountLocale);
}

function presentErrors<T>(services: Services, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw presentable(error, services.locale);
  }
}
