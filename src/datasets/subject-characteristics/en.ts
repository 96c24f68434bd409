import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { subjectCharacteristics } from '.';

export const words: WordsOf<typeof subjectCharacteristics> = {
  title: 'Characteristics of subjects',
  row: 'a characteristic of a subject that your cards have',
  columns: {
    subjectName: columns.subject,
    name: { header: 'Characteristic', note: 'Name of the characteristic in WB’s list.' },
    required: { header: 'Required', note: '“yes” when no card is made without it.' },
    hasFilter: { header: 'Key', note: '“yes” when buyers choose by it.' },
    popular: { header: 'Popular', note: '“yes” when it is often filled in and looked at.' },
    unitName: { header: 'Unit', note: 'What it is measured in. Empty where it is no number.' },
    maxCount: { header: 'Values', note: 'How many values may be given. 0: any number.' },
    charcType: { header: 'Type', note: 'What the card holds: text or a number.' },
    isVariable: { header: 'Differs by size', note: '“yes” when sizes of a card may have different values.' },
    charcID: { header: 'Characteristic ID', note: 'Number of the characteristic inside WB.' },
    subjectID: { header: 'Subject ID', note: 'Number of the subject in WB’s list.' },
  },
  values: {
    charcType: { 0: 'Not used', 1: 'Text', 4: 'Number' },
  },
};
