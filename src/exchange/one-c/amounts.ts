import { mskDate, mskDateTime, msOfSerial } from '../../wb/time/moscow-time';

/** Roubles with two decimals, and no minus before a zero. */
export function amount(value: number): string {
  return (value === 0 ? 0 : value).toFixed(2);
}

/** `YYYY-MM-DD` of a day as sheets number it. */
export function isoDay(serial: number): string {
  return mskDate(msOfSerial(serial));
}

export function isoTime(serial: number): string {
  return mskDateTime(msOfSerial(serial)).slice(11);
}

/** `YYYY-MM-DDThh:mm:ss+03:00`. */
export function isoMoment(serial: number): string {
  return `${isoDay(serial)}T${isoTime(serial)}+03:00`;
}
