import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { warehouseMeasurements } from '.';

export const words: WordsOf<typeof warehouseMeasurements> = {
  title: 'Measurements',
  row: 'one measurement of an item in WB’s warehouse',
  columns: {
    dt: { header: 'Measured on', note: 'When WB measured the package, Moscow time.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    volume: { header: 'Volume, l', note: 'Measured volume of the package in litres. Logistics and storage depend on it.' },
    length: { header: 'Length, cm', note: 'Measured length of the package.' },
    width: { header: 'Width, cm', note: 'Measured width of the package.' },
    height: { header: 'Height, cm', note: 'Measured height of the package.' },
    subjectName: columns.subject,
    photoUrls: { header: 'Photos', note: 'Addresses of the photos of the measurement, with spaces between them.' },
    dimId: { header: 'Measurement number', note: 'Finds the measurement on the sheet of size penalties and in a talk with WB.' },
  },
};
