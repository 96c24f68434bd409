import { NativeFormulaEngine } from '../../../local/formulas/host-engine';
import { asFormulaValue, blankAsText } from '../../../local/host/formulas';
import { Formula, type Sheet } from '../../../local/host';
import { importedWorld, run } from './world';

const world = importedWorld();
const NAME = 'WB_Обновлено';

const stamp = () => world().document.model.namedRanges.find(({ name }) => name === NAME)!;
const stampSheet = () => world().document.model.sheetById(stamp().sheetId) as Sheet;
const stampValue = () => stampSheet().value(stamp().area.row, stamp().area.column);

function menu(...buttons: ('OK' | 'CANCEL')[]): void {
  const { host, document, user } = world();
  document.ui.answers.push(...buttons.map((button) => ({ button })));
  const result = host.run('menuStampFormulas', [], { document, user, mode: 'menu' });
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
}

function sheetOf(texts: readonly string[]): Sheet {
  const sheet = world().document.model.addSheet(`Свой ${world().document.model.sheets.length}`);
  texts.forEach((text, at) => sheet.values.set(at + 1, 2, new Formula(text, 0)));
  return sheet;
}
const formulasOf = (sheet: Sheet, count: number) => Array.from({ length: count }, (_row, at) => sheet.formula(at + 1, 2));

describe('the stamp', () => {
  it('is the time of the last refresh, Moscow wall clock, beside the header of the journal', () => {
    const shown = run(world(), 'WB_UPDATED', []);
    expect(stampSheet().name).toBe('Журнал');
    expect(stamp().area.row).toBe(1);
    const ms = ((stampValue() as number) - 25_569) * 86_400_000 - 3 * 3_600_000;
    expect(Math.abs(ms - (shown as { value: Date }).value.getTime())).toBeLessThan(60_000);
  });

  it('goes where the user moves it, and is renewed there', () => {
    const before = stampValue() as number;
    const place = { ...stamp().area };
    const mine = sheetOf([]);
    mine.notes.set(3, 3, stampSheet().notes.get(place.row, place.column));
    Object.assign(stamp(), { sheetId: mine.id, area: { row: 3, column: 3, rows: 2, columns: 2 } });
    world().host.clock.advance(3 * 3_600_000);
    world().refresh();
    expect(stampSheet().name).toBe(mine.name);
    expect(mine.value(3, 3)).toBeGreaterThan(before);
    expect(mine.value(4, 4)).toBeUndefined();
    expect(place.rows).toBe(1);
  });

  it('is made anew where somebody has given its name to a cell of their own, which stays as it is', () => {
    const { document } = world();
    const mine = sheetOf([]);
    mine.values.set(2, 2, 'цена');
    Object.assign(stamp(), { sheetId: mine.id, area: { row: 2, column: 2, rows: 1, columns: 1 } });
    world().host.clock.advance(3 * 3_600_000);
    world().refresh();
    expect([mine.value(2, 2), mine.formats.get(2, 2)?.numberFormat, stampSheet().name]).toEqual(['цена', undefined, 'Журнал']);
    expect(document.model.namedRanges.filter(({ name }) => name === NAME)).toHaveLength(1);
  });

  it('comes back when the user deletes it', () => {
    world().document.model.removeSheet(stampSheet());
    expect(stamp()).toBeUndefined();
    world().host.clock.advance(3 * 3_600_000);
    world().refresh();
    expect(stampSheet().name).toBe('Журнал');
    expect(typeof stampValue()).toBe('number');
  });

  it('takes one column, wherever an execution dies while it makes it', () => {
    const { host, document, user } = world();
    const journal = document.model.sheetNamed('Журнал') as Sheet;
    const columns = journal.maxColumns;
    document.model.namedRanges = [];
    for (let killAtCall = 1; killAtCall <= 12; killAtCall += 1) {
      host.clock.advance(3 * 3_600_000);
      host.run('startRefresh', [], { document, user, mode: 'sidebar' });
      document.model.namedRanges = [];
      let calls = 0;
      const onCall = (name: string) => {
        if (calls > 0 || name === 'Spreadsheet.getRangeByName') calls += 1;
        if (calls === killAtCall) host.current?.requestKill('test');
      };
      host.run('refreshStep', [], { document, user, mode: 'sidebar', faults: { onCall } });
      host.clock.advance(6 * 60_000);
      world().refresh();
      expect(stampSheet().name).toBe('Журнал');
    }
    expect(journal.maxColumns).toBe(columns);
  });

  it('makes the formulas that carry it calculate anew', () => {
    const { document, user } = world();
    const sheet = sheetOf([`=WB_UPDATED(;${NAME})`, '=WB_UPDATED()']);
    const engine = new NativeFormulaEngine();
    const calculate = () => {
      engine.recalculate(document.model, (name, args) => {
        const result = run(world(), name, blankAsText(args), { document, user });
        if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
        return asFormulaValue(result.value, document.model.timeZone);
      });
      return [sheet.value(1, 2), sheet.value(2, 2)] as number[];
    };
    const before = calculate();
    world().host.clock.advance(3 * 3_600_000);
    world().refresh();
    const after = calculate();
    expect(after[0]).toBeGreaterThan(before[0]!);
    expect(after[1]).toBe(before[1]);
    document.model.removeSheet(sheet);
  });
});

describe('«Добавить метку в формулы»', () => {
  const OLD = [
    '=WB_STOCKS()',
    '=SUM(WB_SALES(A2;"7 дней");1,5)',
    `=WB_STOCKS(A2;;;;;${NAME})`,
    '="WB_STOCKS()"',
    '=IFERROR(wb_card(A2:A9;"Длина, см");"WB_CARD(")',
    '=SUM(A1:A2)',
    '=WB_COVER(WB_TABLE("Остатки"))',
  ];
  const NEW = [
    `=WB_STOCKS("все";;;;;${NAME})`,
    `=SUM(WB_SALES(A2;"7 дней";;;;${NAME});1,5)`,
    OLD[2],
    OLD[3],
    `=IFERROR(wb_card(A2:A9;"Длина, см";;${NAME});"WB_CARD(")`,
    OLD[5],
    `=WB_COVER(WB_TABLE("Остатки";;;${NAME});;;${NAME})`,
  ];
  let sheet: Sheet;
  beforeAll(() => {
    sheet = sheetOf(OLD);
  });

  it('shows the list and changes nothing unless the person agrees', () => {
    menu('CANCEL');
    const asked = world().document.ui.asked.at(-1)!;
    expect(asked.message).toContain('Формул без метки: 4.');
    expect(asked.message).toContain(`'${sheet.name}'!B1\n${OLD[0]}\n${NEW[0]}`);
    expect(formulasOf(sheet, OLD.length)).toEqual(OLD);
  });

  it('rewrites only formulas of ours that lack it', () => {
    menu('OK');
    expect(formulasOf(sheet, OLD.length)).toEqual(NEW);
    expect(world().document.ui.toasts.at(-1)?.message).toBe('Метка добавлена, формул: 4.');
  });

  it('is undone where the formulas still stand', () => {
    sheet.values.set(1, 2, new Formula('=1', 1));
    menu('CANCEL');
    expect(formulasOf(sheet, 2)).toEqual(['=1', NEW[1]]);
    menu('OK');
    expect(formulasOf(sheet, OLD.length)).toEqual(['=1', ...OLD.slice(1)]);
    expect(world().document.ui.toasts.at(-1)?.message).toBe('Возвращено формул: 3.');
  });

  it('is done by the panel in the same way', () => {
    const { host, document, user } = world();
    const page = (name: string): unknown => {
      const result = host.run(name, [], { document, user, mode: 'sidebar' });
      if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
      return result.value;
    };
    const listed = page('formulasToStamp');
    expect((listed as unknown[])[0]).toEqual({ address: `'${sheet.name}'!B2`, text: OLD[1], after: NEW[1] });
    expect([page('stampFormulas'), page('formulasToStamp'), page('undoStamps'), page('formulasToStamp')]).toEqual([3, [], 3, listed]);
  });

  it('says so when there is nothing to do', () => {
    world().document.model.removeSheet(sheet);
    menu('OK');
    expect(world().document.ui.asked.at(-1)?.message).toBe('Метка есть во всех формулах WB_.');
  });
});
