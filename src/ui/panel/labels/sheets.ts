/** What is printed from the browser: WB's pictures, each as large as its label. Sizes in millimetres. */

const LABEL = { width: 58, height: 40 };

/** A label a page, for a printer of labels; or as many as a sheet has room for. */
export type Paper = 'label' | 'sheet';

/** A page of pictures alone: nothing of WB's is code there. */
export function printedPage(pictures: readonly string[], paper: Paper): string {
  const page = paper === 'label' ? `@page{size:${LABEL.width}mm ${LABEL.height}mm;margin:0}img{page-break-after:always}` : '@page{size:A4;margin:8mm}img{outline:.2mm dashed #bbb;page-break-inside:avoid}';
  const images = pictures.map((base64) => `<img alt="" src="data:image/png;base64,${base64.replace(/[^A-Za-z0-9+/=]/g, '')}">`);
  return `<!doctype html><style>body{margin:0;font-size:0}img{width:${LABEL.width}mm;height:${LABEL.height}mm}${page}</style>${images.join('')}`;
}
