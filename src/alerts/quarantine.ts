import type { AlertRule } from './rule';

/** Prices that WB holds back because they fell too far: buyers see the old one until somebody lets the new one go. */
export const quarantine: AlertRule = {
  datasets: ['priceQuarantine'],
  threshold: 1,
  find(file, threshold) {
    const rows = file.dataset('priceQuarantine').read(['vendorCode', 'nmID', 'newPrice', 'priceDiff', 'currencyIsoCode4217']);
    // A price that has left the quarantine stays on the sheet with a difference of 0.
    const held = rows.filter(([, , , difference]) => typeof difference === 'number' && difference !== 0);
    held.sort((a, b) => Math.abs(Number(b[3])) - Math.abs(Number(a[3])));
    return held.length < threshold ? [] : held.map(([vendorCode, nmID, price, , currency]) => ({
      subject: String(vendorCode === '' ? nmID : vendorCode), value: Number(price), ...(currency === '' || currency === 'RUB' ? {} : { unit: String(currency) }),
    }));
  },
};
