import { NativeFormulaEngine } from '../../../local/formulas/host-engine';
import { Formula, type Sheet } from '../../../local/host';
import { importedWorld } from './world';

const world = importedWorld(new NativeFormulaEngine());

const FORMULAS: readonly (readonly [row: number, column: number, text: string])[] = [
  [1, 1, '=WB_TABLE("Остатки";"Магазин; Баркод; Доступно")'],
  [1, 6, '=WB_BALANCE()'],
  [2, 6, '=F1*2'],
  [3, 6, '=SUM(C2:C40)'],
  [4, 6, '="WB_STOCKS()"'],
  [5, 6, '=WB_UPDATED("Остатки")'],
  [6, 6, '=WB_STOCKS("нет такого")'],
  [7, 6, '=ROUND(wb_balance()/3;2)'],
  [9, 6, '=WB_CARD(E9:E13)'],
  [9, 8, '=WB_Обновлено+0'],
];
const OURS = new Set(['1 1', '1 6', '5 6', '7 6', '9 6']);

let sheet: Sheet;
beforeAll(() => {
  const { document } = world();
  sheet = document.model.addSheet('Отчёт', undefined, 60, 10);
  const [[first], [second]] = [world().rows('Карточки', 'Артикул WB')[0], world().rows('Карточки', 'Артикул WB')[2]] as [unknown[], unknown[]];
  [first, '', 'нет такого', second, first].forEach((article, at) => { if (article !== '') sheet.values.set(9 + at, 5, article as number); });
  for (const [row, column, text] of FORMULAS) sheet.values.set(row, column, new Formula(text, ''));
  sheet.formats.set(5, 6, { numberFormat: 'dd.mm.yyyy hh:mm' });
});

/** A moment is whole milliseconds, its serial is not. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e8) / 1e8 : value);

/** Everything that the sheet shows, as types and values. */
function shown(): unknown[][] {
  const { host, document, user } = world();
  host.recalculate(document, user);
  return Array.from({ length: 60 }, (_row, r) => Array.from({ length: 10 }, (_cell, c) => rounded(sheet.value(r + 1, c + 1) ?? '')));
}

const formulas = (): string[] => FORMULAS.map(([row, column]) => sheet.formula(row, column));

function menu(...buttons: ('OK' | 'CANCEL')[]): void {
  const { host, document, user } = world();
  document.ui.answers.push(...buttons.map((button) => ({ button })));
  const result = host.run('menuFreezeFormulas', [], { document, user, mode: 'menu' });
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
}

const texts = FORMULAS.map(([, , text]) => text);
const frozen = FORMULAS.map(([row, column, text]) => (OURS.has(`${row} ${column}`) ? '' : text));
let before: unknown[][];

it('shows what would be replaced and where, and changes nothing unless the person agrees', () => {
  before = shown();
  expect(before[0]?.[0]).toBe('Магазин');
  expect(String(before[1]?.[0])).toBe('=Магазин «Пример»');
  expect(typeof before[1]?.[1]).toBe('string');
  menu('CANCEL');
  const asked = world().document.ui.asked.at(-1)!;
  expect(asked.message).toContain('Формул WB_: 5.');
  expect(asked.message).toContain(`'Отчёт'!A1\n${texts[0]!}`);
  expect(formulas()).toEqual(texts);
});

it('leaves what was shown, cell by cell, and all other formulas at work', () => {
  menu('OK');
  expect(formulas()).toEqual(frozen);
  expect(shown()).toEqual(before);
  expect(rounded(sheet.values.get(5, 6))).toBe(before[4]?.[5]);
  expect(sheet.numberFormat(5, 6)).toBe('dd.mm.yyyy hh:mm');
  expect(world().document.ui.toasts.at(-1)?.message).toBe('Заменено на значения, формул: 5.');
});

it('a text stays a text, a number a number', () => {
  expect([sheet.values.get(2, 1), typeof sheet.values.get(2, 2), typeof sheet.values.get(2, 3)]).toEqual(['=Магазин «Пример»', 'string', 'number']);
  expect(String(sheet.values.get(2, 2))).toMatch(/^\d{13}$/);
});

it('a refresh changes nothing of it, and formulas that refer to the cells go on', () => {
  sheet.values.set(1, 6, 1000);
  expect(shown()[1]?.[5]).toBe(2000);
  sheet.values.set(1, 6, before[0]?.[5] as number);
  world().host.clock.advance(3 * 3_600_000);
  world().refresh();
  expect(shown()[0]?.[5]).toBe(before[0]?.[5]);
});

it('is taken back where the values still stand', () => {
  sheet.values.set(3, 3, 77_777);
  menu('CANCEL');
  expect(formulas()).toEqual(frozen);
  menu('OK');
  expect(formulas()).toEqual(['', ...texts.slice(1)]);
  expect(sheet.values.get(3, 3)).toBe(77_777);
  expect(world().document.ui.toasts.at(-1)?.message).toBe('Возвращено формул: 4.');
});

it('loses no formula where Google ends the execution in the middle', () => {
  const { host, document, user } = world();
  const now = shown();
  const standing = formulas();
  for (let killAt = 1; killAt <= 11; killAt += 1) {
    let writes = 0;
    const onCall = (name: string): void => {
      if (name === 'Range.setValues' || name === 'Range.setFormula') writes += 1;
      if (writes === killAt) host.current?.requestKill('test');
    };
    document.ui.answers.push({ button: 'OK' });
    host.run('menuFreezeFormulas', [], { document, user, mode: 'menu', faults: { onCall } });
    document.ui.answers.splice(0);
    menu('OK');
    expect([killAt, shown()]).toEqual([killAt, now]);
    if (formulas().some((text, at) => text === '' && standing[at] !== '')) menu('OK');
    expect([killAt, formulas(), shown()]).toEqual([killAt, standing, now]);
  }
});
