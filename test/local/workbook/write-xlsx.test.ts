import fc from 'fast-check';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellSnapshot, SheetSnapshot } from '../../../local/workbook/snapshot';
import { writeXlsx } from '../../../local/workbook/write-xlsx';
import { sheetOf, workbookOf } from './snapshots';
import { between, decoded, partsOf, sheetDataOf } from './xlsx-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = (parts: Partial<SheetSnapshot>): string => partsOf(workbookOf([sheetOf(parts)]))[SHEET] ?? '';

describe('cells', () => {
  it('writes each kind of value and leaves empty cells out', () => {
    expect(sheetDataOf(sheetOf({ rows: [['a', 1.5, true, undefined, -0.1], [], [1e21, false, NaN]] }))).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="E1"><v>-0.1</v></c></row>' +
        '<row r="3"><c r="A3"><v>1e+21</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#NUM!</v></c></row>',
    );
  });

  it.each<[string, string, string]>([
    ['a formula', '=1+1', '<t>=1+1</t>'],
    ['markup', '<b>&"', '<t>&lt;b&gt;&amp;&quot;</t>'],
    ['blanks at the ends', ' 5 ', '<t xml:space="preserve"> 5 </t>'],
    ['line breaks', 'a\r\nb', '<t xml:space="preserve">a&#13;\nb</t>'],
    ['control characters', 'a\u0000\u001b\uffffb', '<t>ab</t>'],
    ['a broken surrogate', 'a\ud83d', '<t>a\ufffd</t>'],
    ['an emoji', '😀', '<t>😀</t>'],
    ['what readers take for an escape', '_x0041_', '<t>_x005F_x0041_</t>'],
  ])('keeps %s as text', (_, text, xml) => {
    expect(sheetDataOf(sheetOf({ rows: [[text]] }))).toBe(`<row r="1"><c r="A1" t="inlineStr"><is>${xml}</is></c></row>`);
  });

  it('gives back any text', () => {
    const readable = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') || '-');
    fc.assert(
      fc.property(fc.array(fc.oneof(readable, fc.constantFrom('_x000D_', '__x0041_x0042_', ']]>', '&amp;', '&#13;')), { minLength: 1 }), (texts) => {
        const xml = sheetDataOf(sheetOf({ rows: texts.map((text) => [text]) }));
        expect([...xml.matchAll(/<t(?: xml:space="preserve")?>([^<]*)<\/t>/g)].map(([, text]) => decoded(text ?? ''))).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a text at the limit of xlsx without breaking a pair', () => {
    const xml = sheetDataOf(sheetOf({ rows: [['я'.repeat(32_768)], [`${'я'.repeat(32_765)}😀😀`], ['я'.repeat(32_767)]] }));
    const texts = [...xml.matchAll(/<t>([^<]*)/g)].map(([, text]) => text ?? '');
    expect(texts.map((text) => [text.length, text.slice(-2)])).toEqual([[32_767, 'я…'], [32_766, 'я…'], [32_767, 'яя']]);
  });

  it('refuses a sheet that is too large and leaves no file', () => {
    const rows = Array.from({ length: 1_048_577 }, () => []);
    const file = join(__dirname, 'too-large.xlsx');
    expect(() => writeXlsx(workbookOf([sheetOf({ name: 'Архив', rows })]), file)).toThrow('Sheet "Архив" is larger than xlsx allows');
    expect(existsSync(file)).toBe(false);
  });
});

describe('formulas', () => {
  const exported = (formula: string, value: string | number | boolean, locale = 'ru_RU'): string =>
    decoded(between(sheetDataOf(sheetOf({ rows: [[{ formula, value }]] }), locale), '<c r="A1"', '</c>').slice('<c r="A1"'.length));

  it.each<[string, string, string | number | boolean, string]>([
    ['live, with the cached value', '=SUM(B1:B2)', 3, '><f>SUM(B1:B2)</f><v>3</v></c>'],
    ['in the English spelling', '=IF(B1>1,5;"да";"нет")', 'да', ' t="str"><f>IF(B1>1.5,"да","нет")</f><v>да</v></c>'],
    ['with the prefix of later functions', '=TEXTJOIN(" ";TRUE;A2:A3)', ' a', ' t="str"><f>_xlfn.TEXTJOIN(" ",TRUE,A2:A3)</f><v xml:space="preserve"> a</v></c>'],
    ['with an error', '=1/0', '#DIV/0!', ' t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
    ['with a boolean', '=B1>2', true, ' t="b"><f>B1>2</f><v>1</v></c>'],
    ['frozen where the function is ours', '=WB_STOCKS("a";1)', 7, '><f>IFERROR(__xludf.DUMMYFUNCTION("WB_STOCKS(""a"";1)"),7)</f><v>7</v></c>'],
    ['frozen where it is Google’s', '=ARRAYFORMULA(A2:A3*2)', 'x"', ' t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(A2:A3*2)"),"x""")</f><v>x"</v></c>'],
    ['frozen at an open range', '=SUM(B2:B)', 1, '><f>IFERROR(__xludf.DUMMYFUNCTION("SUM(B2:B)"),1)</f><v>1</v></c>'],
    ['frozen at an error', '=WB_N()', '#N/A', ' t="e"><f>IFERROR(__xludf.DUMMYFUNCTION("WB_N()"),#N/A)</f><v>#N/A</v></c>'],
    ['frozen where it cannot be read', '=§', '#ERROR!', ' t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("§"),"#ERROR!")</f><v>#ERROR!</v></c>'],
    ['as its value where Excel has no room for it', `=WB_X("${'a'.repeat(300)}")`, 'v', ' t="inlineStr"><is><t>v</t></is></c>'],
  ])('%s', (_, formula, value, xml) => {
    expect(exported(formula, value)).toBe(xml);
  });

  it('reads commas by the locale', () => {
    expect(exported('=ROUND(1234,2)', 1234, 'en_US')).toBe('><f>ROUND(1234,2)</f><v>1234</v></c>');
    expect(exported('=ROUND(1234,2)', 1234, 'ru_RU')).toBe('><f>ROUND(1234.2)</f><v>1234</v></c>');
  });

  it('follows a sheet that had to be renamed', () => {
    const rows: CellSnapshot[][] = [[{ formula: "='Заказы: 2026'!A1+Лист2!A1+'Нет'!A1", value: 1 }]];
    const xml = partsOf(workbookOf([sheetOf({ rows }), sheetOf({ name: 'Заказы: 2026' }), sheetOf({ name: 'Лист2' })]))[SHEET];
    expect(between(xml, '<f>', '</f>')).toBe("<f>'Заказы_ 2026'!A1+'Лист2'!A1+'Нет'!A1</f>");
  });
});

describe('looks', () => {
  it('keeps every style once', () => {
    const header = { bold: true, background: '#6a1b9a', color: '#fff', wrap: true, align: 'center' as const };
    const parts = partsOf(
      workbookOf([
        sheetOf({
          rows: [['a', 'b'], ['00123', 46_000, 1, undefined]],
          styles: { '1:1': header, '1:2': { ...header }, '2:4': { background: '#ffffff', italic: true } },
          formats: { '2:1': '@', '2:2': 'dd.MM.yyyy', '2:3': '#,##0 ₽" шт"' },
        }),
      ]),
    );
    expect([...(parts[SHEET] ?? '').matchAll(/r="([A-D]\d)"(?: s="(\d)")?/g)].map(([, cell, style]) => [cell, style])).toEqual([
      ['A1', '1'], ['B1', '1'], ['A2', '2'], ['B2', '3'], ['C2', '4'], ['D2', '5'],
    ]);
    const styles = parts['xl/styles.xml'];
    expect(between(styles, '<numFmts', '</numFmts>')).toBe(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd.MM.yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;₽&quot;&quot; шт&quot;"/></numFmts>',
    );
    expect(between(styles, '<cellXfs', '</cellXfs>')).toBe(
      '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>' +
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
        '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
        '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
    );
    expect(between(styles, '<fill><patternFill patternType="solid">', '</fill>')).toContain('<fgColor rgb="FF6A1B9A"/>');
    expect(between(styles, '<font><b/>', '</font>')).toBe('<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>');
  });

  it('makes room for a wrapped header', () => {
    const xml = sheetDataOf(sheetOf({ rows: [['Отказы по причине продавца'], ['Отказы по причине продавца']], styles: { '1:1': { wrap: true } } }));
    expect([...xml.matchAll(/<row [^>]*>/g)].map(([row]) => row)).toEqual(['<row r="1" ht="41.25">', '<row r="2">']);
  });

  it.each<[string, Partial<SheetSnapshot>, string]>([
    ['frozen rows', { frozenRows: 2 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
    ['frozen columns', { frozenColumns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
    ['both', { frozenRows: 1, frozenColumns: 2 }, '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>'],
    ['a tab colour', { tabColor: '#ff9900' }, '<sheetPr><tabColor rgb="FFFF9900"/></sheetPr>'],
    ['widths and hidden columns', { columnWidthsPx: { 2: 75 }, hiddenColumns: [1] },
      '<cols><col min="1" max="1" width="13.57" customWidth="1" hidden="1"/><col min="2" max="2" width="10" customWidth="1"/></cols>'],
    ['a group of columns that is folded up', { columnGroupDepths: { 2: 1 }, hiddenColumns: [2] },
      '<cols><col min="2" max="2" width="13.57" customWidth="1" hidden="1" outlineLevel="1"/></cols>'],
    ['the button of a group before it', { columnGroupDepths: { 2: 1 } }, '<sheetPr><outlinePr summaryRight="0"/></sheetPr>'],
    ['hidden rows, also below the content', { rows: [['a'], ['b']], hiddenRows: [2, 5] },
      '<row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>b</t></is></c></row><row r="5" hidden="1"/></sheetData>'],
    ['a filter', { filter: { row: 1, column: 1, rows: 5, columns: 3 } }, '</sheetData><autoFilter ref="A1:C5"/><pageMargins'],
  ])('writes %s', (_, parts, xml) => {
    expect(sheetXml(parts)).toContain(xml);
  });
});

describe('workbook', () => {
  it('lists sheets under names that xlsx allows, the filter and the named ranges', () => {
    const filter = { row: 1, column: 1, rows: 5, columns: 3 };
    const sheets = [
      sheetOf({ id: 10, name: '_служебный', hidden: true }),
      sheetOf({ id: 20, name: 'Финансы: реализация [неделя] 2026/01', filter }),
      sheetOf({ id: 30, name: 'финансы_ реализация _неделя_ 20' }),
      sheetOf({ id: 40, name: "'It's'" }),
      sheetOf({ id: 50, name: 'History' }),
    ];
    const namedRanges = [{ name: 'Цены', sheetId: 40, area: { row: 2, column: 28, rows: 3, columns: 1 } }];
    const xml = partsOf(workbookOf(sheets, { namedRanges }))['xl/workbook.xml'];
    expect([...(xml ?? '').matchAll(/<sheet name="([^"]*)" sheetId="\d"( state="hidden")?/g)].map(([, name, hidden]) => [name, hidden ?? ''])).toEqual([
      ['_служебный', ' state="hidden"'],
      ['Финансы_ реализация _неделя_ 20', ''],
      ['финансы_ реализация _неделя (2)', ''],
      ["’It's’", ''],
      ['History (2)', ''],
    ]);
    expect(between(xml, '<bookViews>', '</bookViews>')).toBe('<bookViews><workbookView activeTab="1"/></bookViews>');
    expect(between(xml, '<definedNames>', '</definedNames>')).toBe(
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">\'Финансы_ реализация _неделя_ 20\'!$A$1:$C$5</definedName>' +
        "<definedName name=\"Цены\">'’It''s’'!$AB$2:$AB$4</definedName></definedNames>",
    );
  });

  it('shows the first sheet where all are hidden', () => {
    const xml = partsOf(workbookOf([sheetOf({ hidden: true }), sheetOf({ name: 'Б', hidden: true })]))['xl/workbook.xml'];
    expect([...(xml ?? '').matchAll(/<sheet [^>]*>/g)].map(([sheet]) => sheet.includes('hidden'))).toEqual([false, true]);
  });

  it('gives the same bytes for the same workbook and types every part', () => {
    const snapshot = workbookOf([sheetOf({ rows: [['a', 'b'], ['c', 1]], notes: [{ row: 1, column: 1, text: 'x' }], charts: [lineChart()] })]);
    const parts = partsOf(snapshot);
    expect(partsOf(snapshot)).toEqual(parts);
    const types = parts['[Content_Types].xml'] ?? '';
    const untyped = Object.keys(parts).filter((path) => !/\.(rels|vml)$/.test(path) && !types.includes(`"/${path}"`));
    expect(untyped).toEqual(['[Content_Types].xml']);
  });
});

/** The first columns of the sheet with id 1, from its header on. */
const columnsOf = (count: number, rows: number, sheetId = 1) => Array.from({ length: count }, (_, at) => ({ sheetId, row: 1, column: at + 1, rows, columns: 1 }));

const lineChart = (): SheetSnapshot['charts'][number] => ({
  kind: 'line',
  title: 'Выручка & заказы',
  columns: columnsOf(2, 2),
  anchor: { row: 4, column: 3 },
  widthPx: 600,
  heightPx: 371,
});

describe('notes', () => {
  const notes = [{ row: 1, column: 2, text: 'Выручка <руб>\nбез НДС' }];

  it('are comments with a box each', () => {
    const parts = partsOf(workbookOf([sheetOf({ notes })]));
    expect(between(parts['xl/comments1.xml'], '<commentList>', '</commentList>')).toBe(
      '<commentList><comment ref="B1" authorId="0"><text><r><t xml:space="preserve">Выручка &lt;руб&gt;\nбез НДС</t></r></text></comment></commentList>',
    );
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
    expect(parts[SHEET]).toContain('<legacyDrawing r:id="rId1"/></worksheet>');
    expect([...(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').matchAll(/Id="(\w+)" Type="[^"]*\/(\w+)" Target="([^"]*)"/g)].map((m) => m.slice(1))).toEqual([
      ['rId1', 'vmlDrawing', '/xl/drawings/vmlDrawing1.vml'],
      ['rId2', 'comments', '/xl/comments1.xml'],
    ]);
  });
});

describe('charts', () => {
  const rows: CellSnapshot[][] = [['День', 'Выручка', 'Заказы'], [46_000, 10, 1], [46_001, 20, 2]];
  const chart = (kind: 'line' | 'column' | 'bar' | 'pie'): string => {
    const charts = [{ ...lineChart(), kind, columns: columnsOf(3, 3) }];
    return partsOf(workbookOf([sheetOf({ rows, charts, formats: { '2:1': 'dd.MM' } })]))['xl/charts/chart1.xml'] ?? '';
  };

  it('stand where they are anchored', () => {
    const drawing = partsOf(workbookOf([sheetOf({ rows, charts: [lineChart()] })]))['xl/drawings/drawing1.xml'];
    expect(between(drawing, '<xdr:from>', '</xdr:from>')).toBe(
      '<xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>',
    );
  });

  it('draw each column after the first as a series of its own colour', () => {
    expect(between(chart('line'), '<c:ser>', '</c:ser>')).toBe(
      "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:strRef><c:f>'Лист1'!$B$1</c:f></c:strRef></c:tx>" +
        '<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="3366CC"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>' +
        "<c:cat><c:numRef><c:f>'Лист1'!$A$2:$A$3</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>'Лист1'!$B$2:$B$3</c:f></c:numRef></c:val><c:smooth val=\"0\"/></c:ser>",
    );
    expect([...chart('column').matchAll(/<c:ser>.*?srgbClr val="(\w+)"/g)].map(([, color]) => color)).toEqual(['3366CC', 'DC3912']);
  });

  it.each([
    ['line', 1, ['c:lineChart']],
    ['column', 1, ['c:barChart', 'c:barDir val="col"']],
    ['bar', 1, ['c:barChart', 'c:barDir val="bar"', 'c:orientation val="maxMin"']],
    ['pie', 1, ['c:pieChart', '<c:dPt><c:idx val="1"/>']],
  ] as const)('of kind %s have their own plot', (kind, count, marks) => {
    const xml = chart(kind);
    expect(xml.match(/<c:(line|bar|pie)Chart>/g)).toHaveLength(count);
    expect(marks.filter((mark) => !xml.includes(mark))).toEqual([]);
    expect(xml).toContain('<a:t>Выручка &amp; заказы</a:t>');
  });

  it('show columns of another sheet, side by side or not', () => {
    const columns = [1, 3].map((column) => ({ sheetId: 2, row: 1, column, rows: 3, columns: 1 }));
    const sheets = [sheetOf({ charts: [{ ...lineChart(), columns, widthPx: 480, heightPx: 290 }] }), sheetOf({ id: 2, name: 'По дням', rows })];
    const parts = partsOf(workbookOf(sheets));
    expect([...(parts['xl/charts/chart1.xml'] ?? '').matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, ref]) => ref)).toEqual([
      "'По дням'!$C$1", "'По дням'!$A$2:$A$3", "'По дням'!$C$2:$C$3"]);
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:ext cx="4572000" cy="2762250"/>');
  });

  it('take one series for a pie and the format of the cells for the axis', () => {
    expect(chart('pie').match(/<c:ser>/g)).toHaveLength(1);
    expect(chart('column')).toContain('<c:numFmt formatCode="dd.MM" sourceLinked="0"/>');
  });
});

describe('the file', () => {
  it.each(['new', 'there before'])('is for its owner alone, %s', (age) => {
    const folder = mkdtempSync(join(tmpdir(), 'wb-xlsx-mode-'));
    const file = join(folder, 'shop.xlsx');
    if (age !== 'new') writeFileSync(file, 'x', { mode: 0o644 });
    writeXlsx(workbookOf([sheetOf({ rows: [['a']] })]), file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
