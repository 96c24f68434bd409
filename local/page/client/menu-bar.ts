import type { BookView, MenuEntry } from '../messages';
import { TEXTS } from '../texts';
import { byId, make } from './elements';

export interface Choice {
  caption: string;
  choose?: () => void;
  isSeparator?: boolean;
  items?: Choice[];
}

/** The menu bar: a few of Sheets' own menus, and what the add-on made. */
export class MenuBar {
  private drawn = '';

  constructor(private readonly own: readonly Choice[], private readonly run: (functionName: string) => void) {
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target as Element).closest('#menus')) closeAll();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') closeAll();
    });
    window.addEventListener('blur', () => closeAll());
  }

  draw(menus: BookView['menus']): void {
    if (this.drawn === JSON.stringify(menus)) return;
    this.drawn = JSON.stringify(menus);
    const choices = menus.map(({ caption, items, isAddOn }) => ({ isAddOn, choice: { caption, items: items.map((item) => this.choiceOf(item)) } }));
    const addOns = choices.filter(({ isAddOn }) => isAddOn).map(({ choice }) => choice);
    const others = choices.filter(({ isAddOn }) => !isAddOn).map(({ choice }) => choice);
    const extensions = { caption: TEXTS.extensions, items: addOns };
    byId('menus').replaceChildren(...[...this.own, extensions, ...others].map((choice) => menu(choice, 'top')));
  }

  private choiceOf({ caption, functionName, separator, items }: MenuEntry): Choice {
    if (separator) return { caption: '', isSeparator: true };
    if (items) return { caption, items: items.map((item) => this.choiceOf(item)) };
    return { caption, choose: () => this.run(functionName ?? '') };
  }
}

function menu({ caption, items = [] }: Choice, place: 'top' | 'inner'): HTMLElement {
  const list = make('div', { class: 'items', role: 'menu', 'aria-label': caption }, ...items.map(entry));
  const button = make('button', {
    type: 'button', role: 'menuitem', 'aria-haspopup': 'true', 'aria-expanded': 'false',
    onclick: () => toggle(button),
  }, caption);
  return make('div', { class: `menu ${place}`, role: 'none' }, button, list);
}

function entry(choice: Choice): HTMLElement {
  if (choice.isSeparator) return make('hr');
  if (choice.items) return menu(choice, 'inner');
  const choose = (): void => {
    closeAll();
    choice.choose?.();
  };
  return make('button', { type: 'button', role: 'menuitem', onclick: choose }, choice.caption);
}

function toggle(button: HTMLElement): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  const around = button.closest('.items');
  for (const other of openButtons()) if (!around || !other.parentElement?.contains(around)) other.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-expanded', String(!isOpen));
}

function closeAll(): void {
  for (const button of openButtons()) button.setAttribute('aria-expanded', 'false');
}

const openButtons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#menus [aria-expanded="true"]')];
