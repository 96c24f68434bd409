export interface MenuItem {
  caption: string;
  /** Name of the script function, absent for separators and sub-menus. */
  functionName?: string;
  separator?: true;
  items?: MenuItem[];
}

export interface MenuRecord {
  caption: string;
  kind: 'menu' | 'addonMenu';
  items: MenuItem[];
}

export interface ShownHtml {
  kind: 'sidebar' | 'modal' | 'modeless';
  title: string;
  html: string;
  widthPx: number | null;
  heightPx: number | null;
}

export interface Asked {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string;
}

export interface Answer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text?: string;
}

/** What people saw in a document, and what they will answer. */
export class UiRecord {
  menus: MenuRecord[] = [];
  shown: ShownHtml[] = [];
  asked: Asked[] = [];
  /** Who was asked for which permissions. */
  consents: { email: string; scopes: string[] }[] = [];
  toasts: { message: string; title: string; timeoutSec: number | null }[] = [];
  /** Answers for the next alerts and prompts, first in first out; an unanswered question is an error. */
  readonly answers: Answer[] = [];
  /** Asks a person when no answer is prepared; the script waits meanwhile, as on Google. Null: nobody answered. */
  askPerson: ((asked: Asked) => Answer | null) | null = null;

  get sidebar(): ShownHtml | null {
    return this.shown.filter((one) => one.kind === 'sidebar').at(-1) ?? null;
  }

  get dialog(): ShownHtml | null {
    return this.shown.filter((one) => one.kind !== 'sidebar').at(-1) ?? null;
  }
}
