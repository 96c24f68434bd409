import { zipped } from '../files/zip';
import { sheetXml, type XlsxSheet } from './sheet';
import { sheetNames } from './sheet-names';
import { stylesXml } from './styles';
import { xmlText } from '../xml/text';

export const XLSX_MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with these sheets (ECMA-376). A text stays a text whatever it begins with: no cell holds a formula. */
export function xlsxBytes(sheets: readonly XlsxSheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ title }) => title));
  const numbers = sheets.map((_sheet, at) => at + 1);
  return zipped([
    { name: '[Content_Types].xml', text: contentTypes(numbers) },
    { name: '_rels/.rels', text: relations([`Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"`]) },
    { name: 'xl/workbook.xml', text: `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((number) => `<sheet name="${xmlText(names[number - 1] as string)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: relations([...numbers.map((number) => `Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"`), `Type="${OFFICE}/styles" Target="styles.xml"`]) },
    { name: 'xl/styles.xml', text: `${HEADER}${stylesXml(MAIN)}` },
    ...sheets.map((sheet, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, text: `${HEADER}${sheetXml(sheet, MAIN)}` })),
  ]);
}

function relations(targets: readonly string[]): string {
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${targets.map((target, at) => `<Relationship Id="rId${at + 1}" ${target}/>`).join('')}</Relationships>`;
}

function contentTypes(numbers: readonly number[]): string {
  const parts = [
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    ...numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`),
  ];
  return `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
