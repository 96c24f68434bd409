import { NativeFormulaEngine } from '../../local/formulas/host-engine';
import type { Answer } from '../../local/host/ui-record';
import { type AddOnWorld, addOnWorlds } from '../support/add-on-world';
import { storedValue } from '../support/stored-value';

const makeWorld = addOnWorlds({ articles: 5, days: 7, ordersPerDay: 1 });
const YES: Answer = { button: 'OK' };
const NO: Answer = { button: 'CANCEL' };

describe('«Поделиться с бухгалтером»', () => {
  let world: AddOnWorld;
  beforeEach(async () => {
    world = await makeWorld();
    Object.assign(world.host.options, { formulaEngine: new NativeFormulaEngine({ now: () => new Date(world.host.clock.nowMs()) }) });
    world.connect();
    world.refresh();
  });

  /** @returns the questions that were asked */
  function share(sheet: string, ...answers: Answer[]): string[] {
    const { document, user, host } = world;
    document.activeSheetId = document.workbook.sheet(sheet).id;
    document.ui.asked = [];
    document.ui.answers.push(...answers);
    expect(host.run('menuShare', [], { document, user, mode: 'menu' }).kind).toBe('ok');
    expect(document.ui.answers).toEqual([]);
    return document.ui.asked.map(({ message }) => message);
  }
  const protections = (sheet: string) => world.document.workbook.sheet(sheet).protections.map(({ description, warningOnly }) => [description, warningOnly]);

  it('tells first what others see, and does nothing when that was enough', () => {
    const [checklist = '', ...others] = share('Заказы', NO);
    expect(checklist.split('\n\n').map((line) => line.slice(0, 30))).toEqual([
      'Увидят числа, заметки и ваши ф', 'Формулы к WB не обращаются: он', 'Роль «Читатель»: видны листы и', 'Роль «Редактор»: закрывает пер', 'Проверим, что можно сделать бе',
    ]);
    expect(others).toEqual([]);
    expect(protections('Заказы')).toEqual([]);
  });

  it('puts a warning on our sheets only, which does not hinder a refresh, and takes it off again', () => {
    world.document.workbook.userProtect('Цены');
    const [, warn] = share('Заказы', YES, YES);
    expect(warn).toMatch(/^Листов с данными без защиты: 11\./);
    expect([protections('Заказы'), protections('Цены').length, protections('Лист1')]).toEqual([[['WB Sheets', true]], 1, []]);
    expect(world.refresh().filter(({ state }) => state === 'failed')).toEqual([]);
    const [, unwarn] = share('Заказы', YES, YES);
    expect(unwarn).toMatch(/^Листов с нашим предупреждением при правке: 11\./);
    expect([protections('Заказы'), protections('Цены').length]).toEqual([[], 1]);
  });

  it('offers to switch off that formulas ask WB', () => {
    const { document, user, host } = world;
    host.run('panelChange', [{ kind: 'live', isLive: true }], { document, user, mode: 'sidebar' });
    const [checklist, live] = share('Заказы', YES, YES, NO);
    expect(checklist).toContain('Внимание: формулы WB_ могут сами спрашивать WB вашим токеном.');
    expect(live).toBe('Выключить обращения формул к WB? Включить снова можно в панели.');
    expect(storedValue(document, 'settings')).toMatchObject({ live: [] });
  });

  it('copies the seller\'s sheet with numbers in place of formulas', () => {
    const { workbook } = world.document;
    workbook.userSet('Лист1', 1, 1, 'Остаток');
    workbook.userSet('Лист1', 1, 2, '=WB_STOCKS("все"; ; "итого")');
    workbook.userSet('Лист1', 2, 1, '=TRANSPOSE(SEQUENCE(3))');
    world.host.recalculate(world.document, world.user);
    const [checklist, , copy] = share('Лист1', YES, NO, YES);
    expect(checklist).toContain('Формул WB_: 1.');
    expect(copy).toMatch(/^Сделать копию открытого листа/);
    const name = 'Лист1 (копия без формул)';
    expect(workbook.rows(name)).toEqual(workbook.rows('Лист1'));
    expect(typeof workbook.rows(name)[0]?.[1]).toBe('number');
    expect([workbook.formulas(name).flat().filter((text) => text !== ''), workbook.formulas('Лист1').flat().filter((text) => text !== '')]).toEqual([
      [], ['=WB_STOCKS("все"; ; "итого")', '=TRANSPOSE(SEQUENCE(3))'],
    ]);
    expect(world.document.activeSheetId).toBe(workbook.sheet(name).id);
  });
});
