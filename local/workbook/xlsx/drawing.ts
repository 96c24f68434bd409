import type { ChartSnapshot } from '../snapshot';
import { NS } from './namespaces';
import { XML_HEADER } from './xml';

const EMU_PER_PX = 9_525;

/** Where the charts of one sheet stand; chart `n` (from 1) is relationship `rIdn` of the drawing. */
export function drawingXml(charts: readonly ChartSnapshot[]): string {
  return `${XML_HEADER}<xdr:wsDr xmlns:xdr="${NS.sheetDrawing}" xmlns:a="${NS.drawing}">${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}

function anchorXml({ anchor, widthPx, heightPx }: ChartSnapshot, index: number): string {
  const from = `<xdr:col>${anchor.column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${anchor.row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const number = index + 1;
  return (
    `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext cx="${widthPx * EMU_PER_PX}" cy="${heightPx * EMU_PER_PX}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${NS.chart}"><c:chart xmlns:c="${NS.chart}" xmlns:r="${NS.relationships}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
