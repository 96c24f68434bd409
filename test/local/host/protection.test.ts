import { makeWorld } from './world';

const refusal = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const write = (a1: string) => `SpreadsheetApp.getActive().getSheets()[0].getRange('${a1}').setValue(1)`;

function shared() {
  const world = makeWorld();
  const editor = world.host.createUser('editor@example.com', { locale: 'en' });
  world.document.addEditor(editor);
  return { ...world, editor };
}

describe('protection', () => {
  it('restricts nobody until editors are removed', () => {
    const { value, error, run, editor } = shared();
    value("SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').protect().setDescription('WB')");
    expect(run(write('A1'), { user: editor }).kind).toBe('ok');
    value(`const p = SpreadsheetApp.getActive().getSheets()[0].getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; p.removeEditors(p.getEditors());`);
    expect(error(write('B2'), { user: editor })).toBe(refusal);
    expect(run(write('C3'), { user: editor }).kind).toBe('ok');
    expect(run(write('A1')).kind).toBe('ok');
  });

  it('made by a person keeps others out, also of rows that moved', () => {
    const { error, document, editor, value } = shared();
    document.workbook.userProtect('Лист1', 'A1:A5');
    document.workbook.userInsertRows('Лист1', 1, 10);
    expect(error(write('A11'), { user: editor })).toBe(refusal);
    expect(value("return SpreadsheetApp.getActive().getSheets()[0].getRange('A11').canEdit()", { user: editor })).toBe(false);
  });

  it('of a whole sheet covers formats, rows and filters too', () => {
    const { error, document, editor } = shared();
    document.workbook.userProtect('Лист1');
    const sheet = 'SpreadsheetApp.getActive().getSheets()[0]';
    const calls = ["getRange('A1').setNumberFormat('@')", 'insertRowsAfter(1, 1)', 'clearContents()', "getRange('A1:B2').createFilter()", "appendRow([1])", 'deleteColumn(1)'];
    expect(calls.map((call) => error(`${sheet}.${call}`, { user: editor }))).toEqual(calls.map(() => refusal));
  });

  it('that only warns stops nobody', () => {
    const { value, run, editor } = shared();
    value("const p = SpreadsheetApp.getActive().getSheets()[0].protect(); p.removeEditors(['editor@example.com']); p.setWarningOnly(true)");
    expect(run(write('A1'), { user: editor }).kind).toBe('ok');
  });

  it('a viewer writes nothing', () => {
    const { error, host } = shared();
    expect(error(write('A1'), { user: host.createUser('viewer@example.com', { locale: 'en' }) })).toBe(refusal);
  });
});
