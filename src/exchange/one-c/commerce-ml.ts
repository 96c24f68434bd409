import { mskDateTime } from '../../wb/time/moscow-time';
import { type XmlNode } from '../xml/document';
import { isPerson, type Party } from './parties';
import { PIECE, PIECE_CODE, PIECE_NAME } from './wire-words';

/** The namespace of schemes 2.08 to 2.10. */
export const COMMERCE_ML = 'urn:1C.ru:commerceml_2';

/** The attributes of the root. @param xmlns left out where 1С reads leniently without it */
export function rootAttributes(scheme: string, nowMs: number, xmlns?: string): Readonly<Record<string, string>> {
  return { ...(xmlns === undefined ? {} : { xmlns }), ВерсияСхемы: scheme, ДатаФормирования: mskDateTime(nowMs) };
}

/** A firm by its official name, a person by the full one. */
export function counterparty(party: Party, role?: string): XmlNode {
  const { name, taxNumber, reasonCode } = party;
  const official = isPerson(party) ? { ПолноеНаименование: name, ИНН: taxNumber } : { ОфициальноеНаименование: name, ИНН: taxNumber, КПП: reasonCode };
  return { Ид: taxNumber, Наименование: name, ...official, Роль: role };
}

export const PIECES: XmlNode = { $: { Код: PIECE_CODE, НаименованиеПолное: PIECE_NAME, МеждународноеСокращение: 'PCE' }, _: PIECE };

/** Names with values, as every scheme carries what it has no element for. */
export function requisites(values: Readonly<Record<string, string>>): XmlNode {
  return { ЗначениеРеквизита: Object.entries(values).filter(([, value]) => value !== '').map(([name, value]) => ({ Наименование: name, Значение: value })) };
}

/** The schema takes no shorter and no longer barcode. */
export function barcodeIn(barcode: string): string {
  return /^\S{8,14}$/.test(barcode) ? barcode : '';
}

/** By what 1С finds a good again: the barcode stays, whatever the card becomes. */
export function goodId({ barcode, nmId, article }: { barcode: string; nmId: string; article: string }): string {
  return (barcode || (nmId === '' ? '' : `WB-${nmId}`) || article || 'WB-0').slice(0, 80);
}
