import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { measurementPenalties } from '.';

export const words: WordsOf<typeof measurementPenalties> = {
  title: 'Size penalties',
  row: 'one deduction for a package larger than its card says',
  columns: {
    dtBonus: { header: 'Penalty day', note: 'The day WB set the penalty for, Moscow time.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    penaltyAmount: { header: 'Penalty', note: 'The penalty, ₽.' },
    reversalAmount: { header: 'Given back', note: 'How much of the penalty WB gave back, ₽. Subtract it from the penalty.' },
    isValid: { header: 'Measurement stands', note: '“yes” means that WB holds the measurement right, “no” that it was cancelled.' },
    prcOver: { header: 'Larger than the card by, %', note: 'By how much the measured volume exceeds that of the card. The cell holds a share: 18 % is 0.18.' },
    volume: { header: 'Measured volume, l', note: 'Volume of the package as measured in the warehouse, in litres.' },
    volumeSup: { header: 'Volume by card, l', note: 'Volume of the package by the sizes in the card, in litres.' },
    measured: { header: 'Measured, cm', note: 'Length × width × height as measured in the warehouse, in centimetres.' },
    onCard: { header: 'By card, cm', note: 'Length × width × height from the card, in centimetres.' },
    photoUrls: { header: 'Photos', note: 'Addresses of the photos of the measurement, with spaces between them.' },
    subjectName: columns.subject,
    isValidDt: { header: 'Checked on', note: 'When WB confirmed or cancelled the measurement, Moscow time.' },
    dimId: { header: 'Measurement number', note: 'Finds the measurement on the sheet of measurements and in a talk with WB.' },
  },
};
