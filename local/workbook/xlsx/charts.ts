import { absoluteAddress } from '../a1';
import type { Area, ChartSnapshot, SheetSnapshot } from '../snapshot';
import { NS } from './namespaces';
import { excelFormat } from './styles';
import { XML_HEADER, xmlAttribute, xmlText } from './xml';

/** The colours of Google's charts. */
const COLORS = ['3366CC', 'DC3912', 'FF9900', '109618', '990099', '0099C6', 'DD4477', '66AA00', 'B82E2E', '316395'];
/** Slices beyond this are too thin to tell apart; the reader colours them. */
const MAX_COLORED_SLICES = 30;

/** A sheet as a chart refers to it: what it holds, and its name in the file. */
export interface NamedSheet {
  sheet: SheetSnapshot;
  fileName: string;
}

/**
 * One chart part. Every series has its own colour because without a theme part LibreOffice draws a series
 * with no explicit colour not at all.
 * @param sheetOf a sheet of the file by its id
 */
export function chartXml(chart: ChartSnapshot, sheetOf: (id: number) => NamedSheet): string {
  const [categories, ...all] = chart.columns.map((area) => ({ ...sheetOf(area.sheetId), area }));
  if (categories === undefined) throw new Error('a chart without columns');
  // A pie has room for one series.
  const drawn = chart.kind === 'pie' ? all.slice(0, 1) : all;
  const series = drawn.map((values, index) => seriesXml({ kind: chart.kind, categories, values, index }));
  return (
    `${XML_HEADER}<c:chartSpace xmlns:c="${NS.chart}" xmlns:a="${NS.drawing}" xmlns:r="${NS.relationships}"><c:roundedCorners val="0"/><c:chart>` +
    titleXml(chart.title) +
    `<c:plotArea><c:layout/>${plotXml(chart.kind, series.join(''), { categories: axisFormat(categories), values: axisFormat(drawn[0] ?? categories) })}</c:plotArea>` +
    (chart.kind === 'pie' || series.length > 1 ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

interface Column extends NamedSheet {
  area: Area;
}

interface Series {
  kind: ChartSnapshot['kind'];
  categories: Column;
  values: Column;
  index: number;
}

function seriesXml({ kind, categories, values, index }: Series): string {
  const type = isNumeric(categories) ? 'c:numRef' : 'c:strRef';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef>${refXml(values, { ...values.area, rows: 1 })}</c:strRef></c:tx>` +
    seriesLook(kind, index, values.area.rows - 1) +
    `<c:cat><${type}>${refXml(categories, belowHeader(categories.area))}</${type}></c:cat>` +
    `<c:val><c:numRef>${refXml(values, belowHeader(values.area))}</c:numRef></c:val>` +
    `${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function refXml({ fileName }: Column, area: Area): string {
  return `<c:f>${xmlText(absoluteAddress(fileName, area))}</c:f>`;
}

function belowHeader({ row, column, rows }: Area): Area {
  return { row: row + 1, column, rows: rows - 1, columns: 1 };
}

function seriesLook(kind: ChartSnapshot['kind'], index: number, points: number): string {
  if (kind === 'line') return `<c:spPr><a:ln w="28575">${solid(index)}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  if (kind !== 'pie') return `<c:spPr>${solid(index)}</c:spPr><c:invertIfNegative val="0"/>`;
  const slices = Array.from({ length: Math.min(points, MAX_COLORED_SLICES) }, (_, point) => {
    return `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/><c:spPr>${solid(point)}</c:spPr></c:dPt>`;
  });
  return `<c:spPr>${solid(0)}</c:spPr>${slices.join('')}`;
}

function solid(index: number): string {
  return `<a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length]}"/></a:solidFill>`;
}

/** The axes' number formats: LibreOffice takes them from here and not from the cells. */
interface AxisFormats {
  categories: string;
  values: string;
}

function axisFormat({ sheet, area }: Column): string {
  return xmlAttribute(excelFormat(sheet.numberFormatAt(area.row + 1, area.column)));
}

function plotXml(kind: ChartSnapshot['kind'], series: string, formats: AxisFormats): string {
  if (kind === 'pie') return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  const axes = axesXml(kind === 'bar', formats);
  if (kind === 'line') return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>${axes}`;
  const direction = kind === 'bar' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${ids}</c:barChart>${axes}`;
}

/** Bars lie with the first category on top, as in Sheets, so their category axis runs backwards. */
function axesXml(lying: boolean, formats: AxisFormats): string {
  const gridLines = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const categories = axisXml({ id: 1, position: lying ? 'l' : 'b', orientation: lying ? 'maxMin' : 'minMax', gridLines: '', format: formats.categories, labels: 'low' });
  const values = axisXml({ id: 2, position: lying ? 'b' : 'l', orientation: 'minMax', gridLines, format: formats.values, labels: 'nextTo' });
  return (
    `<c:catAx>${categories}<c:crosses val="autoZero"/><c:auto val="1"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx>${values}<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

interface Axis {
  id: 1 | 2;
  position: 'l' | 'b';
  orientation: 'minMax' | 'maxMin';
  gridLines: string;
  format: string;
  labels: 'low' | 'nextTo';
}

function axisXml({ id, position, orientation, gridLines, format, labels }: Axis): string {
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${gridLines}` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${labels}"/><c:crossAx val="${3 - id}"/>`
  );
}

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const run = `<a:r><a:rPr lang="ru-RU" sz="1400" b="0"/><a:t>${xmlText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function isNumeric({ sheet, area }: Column): boolean {
  const cell = sheet.rows[area.row]?.[area.column - 1];
  return typeof (typeof cell === 'object' ? cell.value : cell) === 'number';
}
