import type { Execution } from '../execution/execution';
import { ScriptError } from '../service/errors';
import { member, object, str } from '../service/param';
import { methodsOf, serviceClass } from '../service/service-class';
import { EnumValue, HostObject } from '../service/values';
import type { Asked, MenuItem, ShownHtml } from '../ui-record';
import { HtmlOutputRef } from './html';

export class UiRef extends HostObject {
  readonly className = 'Ui';
}

class MenuRef extends HostObject {
  readonly className = 'Menu';
  readonly items: MenuItem[] = [];
  constructor(readonly kind: 'menu' | 'addonMenu', readonly caption: string) {
    super();
  }
}

class PromptRef extends HostObject {
  readonly className = 'PromptResponse';
  constructor(readonly button: string, readonly text: string) {
    super();
  }
}

const on = methodsOf<UiRef>();
const containerScope = ['https://www.googleapis.com/auth/script.container.ui'];

function ask(execution: Execution, kind: 'alert' | 'prompt', [first, second, third]: readonly (string | undefined)[]): PromptRef {
  execution.requireScope(`Ui.${kind}`, containerScope);
  const hasTitle = third !== undefined || (second !== undefined && !buttonSets.includes(second));
  const [title, message] = hasTitle ? [first, second] : ['', first];
  const { ui } = execution.document;
  const asked: Asked = { kind, title: title ?? '', message: message ?? '', buttons: third ?? (hasTitle ? 'OK' : second ?? 'OK') };
  ui.asked.push(asked);
  const answer = ui.answers.shift() ?? ui.askPerson?.(asked);
  if (!answer) throw new ScriptError('Timed out waiting for user response');
  return new PromptRef(answer.button, answer.text ?? '');
}

const buttonSets = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];
const buttons = member('ButtonSet');
const questions = [[str], [str, buttons], [str, str, buttons]] as const;

function show(execution: Execution, kind: ShownHtml['kind'], what: string, html: HtmlOutputRef, title: string | null): void {
  execution.requireScope(`Ui.${what}`, containerScope);
  const shown = { kind, title: title ?? html.title, html: html.content, widthPx: html.widthPx, heightPx: html.heightPx };
  execution.document.ui.shown.push(kind === 'sidebar' ? { ...shown, widthPx: 300 } : shown);
}

export const uiClass = serviceClass<GoogleAppsScript.Base.Ui>(
  { name: 'Ui', path: 'Ui', enums: { Button: 'Button', ButtonSet: 'ButtonSet' } },
  {
    createMenu: on.pure([[str]], (_, _self, caption) => new MenuRef('menu', caption)),
    createAddonMenu: on.pure([[]], (execution) => new MenuRef('addonMenu', execution.host.options.addOnName ?? 'Add-on')),
    alert: on.write(questions, (execution, _, ...texts) => new EnumValue('Button', ask(execution, 'alert', texts).button)),
    prompt: on.write(questions, (execution, _, ...texts) => ask(execution, 'prompt', texts)),
    showSidebar: on.write([[object(HtmlOutputRef)]], (execution, _, html) => show(execution, 'sidebar', 'showSidebar', html, null)),
    showModalDialog: on.write([[object(HtmlOutputRef), str]], (execution, _, html, title) => show(execution, 'modal', 'showModalDialog', html, title)),
    showModelessDialog: on.write([[object(HtmlOutputRef), str]], (execution, _, html, title) => show(execution, 'modeless', 'showModelessDialog', html, title)),
  },
);

const onPrompt = methodsOf<PromptRef>();

export const promptClass = serviceClass<GoogleAppsScript.Base.PromptResponse>({ name: 'PromptResponse', path: 'Ui.PromptResponse' }, {
  getSelectedButton: onPrompt.pure([[]], (_, self) => new EnumValue('Button', self.button)),
  getResponseText: onPrompt.pure([[]], (_, self) => self.text),
});

const onMenu = methodsOf<MenuRef>();
const add = (self: MenuRef, item: MenuItem): MenuRef => {
  self.items.push(item);
  return self;
};

export const menuClass = serviceClass<GoogleAppsScript.Base.Menu>({ name: 'Menu', path: 'Ui.Menu' }, {
  addItem: onMenu.pure([[str, str]], (_, self, caption, functionName) => add(self, { caption, functionName })),
  addSeparator: onMenu.pure([[]], (_, self) => add(self, { caption: '', separator: true })),
  addSubMenu: onMenu.pure([[object(MenuRef)]], (_, self, menu) => add(self, { caption: menu.caption, items: menu.items })),
  addToUi: onMenu.write([[]], (execution, self) => {
    for (const name of functionNames(self.items)) execution.requireFunction(name);
    const { ui } = execution.document;
    const isOther = (menu: { kind: string; caption: string }) => menu.kind !== self.kind || menu.caption !== self.caption;
    ui.menus = [...ui.menus.filter(isOther), { caption: self.caption, kind: self.kind, items: self.items }];
  }),
});

const functionNames = (items: readonly MenuItem[]): string[] =>
  items.flatMap((item) => [...(item.functionName ? [item.functionName] : []), ...functionNames(item.items ?? [])]);
