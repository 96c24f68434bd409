import { makeWorld } from './world';

describe('menus', () => {
  it('are recorded with their sub-menus, and a second build replaces the first', () => {
    const { value, document } = makeWorld({ addOnName: 'WB' });
    const build = `const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Обновить', 'go').addSeparator().addSubMenu(ui.createMenu('Ещё').addItem('Справка', 'go')).addToUi();`;
    value(build);
    value(build);
    expect(document.ui.menus).toEqual([{ caption: 'WB', kind: 'addonMenu', items: [
      { caption: 'Обновить', functionName: 'go' }, { caption: '', separator: true }, { caption: 'Ещё', items: [{ caption: 'Справка', functionName: 'go' }] },
    ] }]);
  });

  it.each(['missing', 'private_'])('an item cannot name %s', (name) => {
    expect(makeWorld().error(`SpreadsheetApp.getUi().createMenu('M').addItem('x', '${name}').addToUi()`)).toBe(`Script function not found: ${name}`);
  });
});

describe('dialogs', () => {
  it('are answered by the script of the test', () => {
    const { value, document } = makeWorld();
    document.ui.answers.push({ button: 'YES' }, { button: 'OK', text: 'секрет' });
    expect(value(`const ui = SpreadsheetApp.getUi();
      const a = ui.alert('Удалить?', 'Точно?', ui.ButtonSet.YES_NO); const p = ui.prompt('Токен');
      return [a === ui.Button.YES, p.getSelectedButton() === ui.Button.OK, p.getResponseText()];`)).toEqual([true, true, 'секрет']);
    expect(document.ui.asked).toEqual([
      { kind: 'alert', title: 'Удалить?', message: 'Точно?', buttons: 'YES_NO' }, { kind: 'prompt', title: '', message: 'Токен', buttons: 'OK' },
    ]);
  });

  it('nobody answers: the script gets Google\'s error', () => {
    expect(makeWorld().error("SpreadsheetApp.getUi().alert('x')")).toBe('Timed out waiting for user response');
  });

  it('sidebars are 300 px wide, toasts are recorded', () => {
    const { value, document } = makeWorld({ files: { 'sidebar.html': '<p>Привет</p>' } });
    value("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('WB').setWidth(500)); SpreadsheetApp.getActive().toast('Готово', 'WB', 5);");
    expect(document.ui.sidebar).toEqual({ kind: 'sidebar', title: 'WB', html: '<p>Привет</p>', widthPx: 300, heightPx: null });
    expect(document.ui.toasts).toEqual([{ message: 'Готово', title: 'WB', timeoutSec: 5 }]);
  });

  it('a trigger has no ui', () => {
    expect(makeWorld().error('SpreadsheetApp.getUi()', { mode: 'trigger' })).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

describe('templates', () => {
  it('print, escape, run and include', () => {
    const { value, error } = makeWorld({ files: {
      'page.html': '<b><?= name ?></b><?!= include("part") ?><? for (const n of [1, 2]) { ?>[<?= n ?>]<? } ?>', 'part.html': '<i>часть</i>',
      'Include.js': 'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }',
    } });
    expect(value("const t = HtmlService.createTemplateFromFile('page'); t.name = '<x>'; return t.evaluate().getContent();")).toBe('<b>&lt;x&gt;</b><i>часть</i>[1][2]');
    expect(error("HtmlService.createHtmlOutputFromFile('нет')")).toBe('No HTML file named нет was found.');
  });
});

describe('calls of the sidebar', () => {
  const files = { 'Api.js': 'function echo(value) { return value; } function give(kind) { return { date: new Date(0), fn: () => 1, sheet: SpreadsheetApp.getActive(), ok: { a: [1, null] }, undef: { a: undefined } }[kind]; }' };

  it.each<[string, unknown]>([['text', 'x'], ['null', null], ['rows', [['a', 1], [null, true]]], ['object', { a: { b: [] } }]])('%s goes in and out', (_, value) => {
    const { host, document, owner } = makeWorld({ files });
    expect(host.run('echo', [value], { document, user: owner, mode: 'sidebar' })).toMatchObject({ kind: 'ok', value });
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  it.each<[string, unknown]>([['Date', new Date(0)], ['undefined', { a: undefined }], ['function', () => 1], ['circular', circular]])('a %s is refused as an argument', (what, value) => {
    const { host, document, owner } = makeWorld({ files });
    expect(host.run('echo', [value], { document, user: owner, mode: 'sidebar' })).toMatchObject({ kind: 'error', message: `Failed due to illegal value in property: ${what}` });
  });

  it.each([['date', 'Date'], ['fn', 'function'], ['sheet', 'service object'], ['undef', 'undefined']])('%s is refused as a result', (kind, what) => {
    const { host, document, owner } = makeWorld({ files });
    expect(host.run('give', [kind], { document, user: owner, mode: 'sidebar' })).toMatchObject({
      kind: 'error', message: `The script completed but the returned value is not a supported return type: ${what}.` });
  });
});
