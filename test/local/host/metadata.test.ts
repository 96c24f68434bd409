import { makeWorld, type World } from './world';

const tagged = `
  const s = SpreadsheetApp.getActive().getSheets()[0];
  s.getRange('B:B').addDeveloperMetadata('wb.column', 'srid', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  s.addDeveloperMetadata('wb.sheet', 'orders');`;

const where = ({ value }: World, key = 'wb.column') => value(`
  return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('${key}').find().map((m) => {
    const at = m.getLocation(); const column = at.getColumn();
    return [m.getValue(), String(at.getLocationType()), column ? column.getSheet().getName() + '!' + column.getA1Notation() : at.getSheet().getName()];
  });`);

describe('developer metadata', () => {
  it('is found by key, value, place and visibility', () => {
    const world = makeWorld();
    world.value(tagged);
    expect(where(world)).toEqual([['srid', 'COLUMN', 'Лист1!B1:B1000']]);
    expect(where(world, 'wb.sheet')).toEqual([['orders', 'SHEET', 'Лист1']]);
    expect(world.value(`
      const finder = () => SpreadsheetApp.getActive().getSheets()[0].createDeveloperMetadataFinder();
      return [finder().withValue('srid').find().length, finder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT).find().length,
        finder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find().length,
        SpreadsheetApp.getActive().getSheets()[0].getRange('B:B').getDeveloperMetadata().length];`)).toEqual([1, 1, 0, 1]);
  });

  it.each<[string, (world: World) => void, unknown]>([
    ['a column inserted before it', ({ document }) => document.workbook.userInsertColumn('Лист1', 1), [['srid', 'COLUMN', 'Лист1!C1:C1000']]],
    ['a column inserted after it', ({ document }) => document.workbook.userInsertColumn('Лист1', 3), [['srid', 'COLUMN', 'Лист1!B1:B1000']]],
    ['its own column moved', ({ document }) => document.workbook.userMoveColumn('Лист1', 2, 6), [['srid', 'COLUMN', 'Лист1!E1:E1000']]],
    ['another column moved over it', ({ document }) => document.workbook.userMoveColumn('Лист1', 1, 4), [['srid', 'COLUMN', 'Лист1!A1:A1000']]],
    ['its column deleted', ({ document }) => document.workbook.userDeleteColumn('Лист1', 2), []],
    ['rows sorted', ({ document }) => document.workbook.userSort('Лист1', 2), [['srid', 'COLUMN', 'Лист1!B1:B1000']]],
    ['the sheet renamed', ({ document }) => document.workbook.userRename('Лист1', 'Мой'), [['srid', 'COLUMN', 'Мой!B1:B1000']]],
    ['the sheet duplicated', ({ document }) => document.workbook.userDuplicate('Лист1', 'Копия'),
      [['srid', 'COLUMN', 'Лист1!B1:B1000'], ['srid', 'COLUMN', 'Копия!B1:B1000']]],
  ])('with %s', (_, change, expected) => {
    const world = makeWorld();
    world.value(tagged);
    world.document.workbook.userSetRows('Лист1', 1, 1, [['a', 'b'], [2, 1], [1, 2]]);
    change(world);
    expect(where(world)).toEqual(expected);
  });

  it('goes with the sheet and comes along in a copy of the file', () => {
    const world = makeWorld();
    world.value(tagged);
    const copy = world.host.copyDocument(world.document, world.owner);
    world.document.workbook.userAddSheet('Другой');
    world.document.workbook.userDeleteSheet('Лист1');
    expect(where(world)).toEqual([]);
    expect(copy.model.metadata.map((item) => item.value)).toEqual(['srid', 'orders']);
    expect(copy.model.sheets.map((sheet) => sheet.id)).toEqual([0]);
  });

  it.each(["getRange('A1:B2')", "getRange('A1')", "getRange('A:B')"])('is refused on %s', (range) => {
    expect(makeWorld().error(`SpreadsheetApp.getActive().getSheets()[0].${range}.addDeveloperMetadata('k')`)).toMatch('arbitrary ranges');
  });

  it('is changed and removed', () => {
    const world = makeWorld();
    expect(world.value(`${tagged} const m = s.getRange('B:B').getDeveloperMetadata()[0]; m.setValue('nmId'); const v = m.getValue(); m.remove();
      return [v, s.getRange('B:B').getDeveloperMetadata().length];`)).toEqual(['nmId', 0]);
  });
});

describe('developer metadata of the project', () => {
  const shown = (world: World, document = world.document) => world.host.run('go', [`return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map((m) => m.getValue())`], { document, user: world.owner, mode: 'menu' });

  it('is not seen by a copy of the file, whose script has a Cloud project of its own', () => {
    const world = makeWorld();
    world.value(tagged);
    const copy = world.host.copyDocument(world.document, world.owner);
    expect([world.document, copy].map((document) => shown(world, document))).toEqual([expect.objectContaining({ value: ['srid', 'orders'] }), expect.objectContaining({ value: ['orders'] })]);
  });

  it('is not seen after the script was given another Cloud project, unless it was made visible to all', () => {
    const world = makeWorld();
    world.value(tagged);
    world.document.switchCloudProject();
    expect(shown(world)).toMatchObject({ value: ['orders'] });
    const other = makeWorld();
    other.value(`${tagged} s.getRange('B:B').getDeveloperMetadata()[0].setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)`);
    other.document.switchCloudProject();
    expect(shown(other)).toMatchObject({ value: ['srid', 'orders'] });
  });
});
