import { NS } from './namespaces';
import { XML_HEADER } from './xml';
import type { ZipFile } from './zip-file';

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES = {
  workbook: `${MAIN_TYPE}.sheet.main+xml`,
  worksheet: `${MAIN_TYPE}.worksheet+xml`,
  styles: `${MAIN_TYPE}.styles+xml`,
  comments: `${MAIN_TYPE}.comments+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** What a part is; `vmlDrawing` is typed by its file extension. */
export type PartType = keyof typeof CONTENT_TYPES | 'vmlDrawing';

/** The parts of a file and who refers to whom: a zip becomes an xlsx by these two lists. */
export class Package {
  private readonly overrides: string[] = [];
  private readonly relations = new Map<string, string[]>();

  /**
   * Announces a part and returns the relationship id under which its owner names it.
   * @param owner path of the part that refers to it; `''` is the package itself
   */
  relate(owner: string, type: PartType, path: string): string {
    if (type !== 'vmlDrawing') this.overrides.push(`<Override PartName="/${path}" ContentType="${CONTENT_TYPES[type]}"/>`);
    const relations = this.relations.get(owner) ?? [];
    const id = `rId${relations.length + 1}`;
    const uri = type === 'workbook' ? 'officeDocument' : type;
    relations.push(`<Relationship Id="${id}" Type="${NS.relationships}/${uri}" Target="/${path}"/>`);
    this.relations.set(owner, relations);
    return id;
  }

  writeTo(zip: ZipFile): void {
    for (const [owner, relations] of this.relations) {
      zip.add(relationsPath(owner), `${XML_HEADER}<Relationships xmlns="${NS.packageRelationships}">${relations.join('')}</Relationships>`);
    }
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
    zip.add('[Content_Types].xml', `${XML_HEADER}<Types xmlns="${NS.contentTypes}">${defaults}${this.overrides.join('')}</Types>`);
  }
}

function relationsPath(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}
