import type { WordsOf } from '../../tables/words';
import type { setPasses } from '.';

export const words: WordsOf<typeof setPasses> = {
  title: 'Edit passes',
  about: 'Make, mend or delete passes to offices of WB for cars with supplies. WB gives a new one every 10 minutes.',
  row: 'one pass',
  columns: {
    pass: { header: 'Pass number', note: 'The number at WB. Enter +1 for a new one, +2 for the next.' },
    carNumber: { header: 'Car number', note: 'What it is now.' },
    carModel: { header: 'Model', note: 'What it is now.' },
    officeName: { header: 'Office', note: 'Which office it is for.' },
    newCarNumber: { header: 'New car number', note: 'Enter the number, 6 to 9 signs, or «-» to delete the pass. Empty leaves it.' },
    newCarModel: { header: 'New model', note: 'Enter the model. Empty leaves it.' },
    newFirstName: { header: 'First name', note: 'Enter the first name of the driver. Empty leaves it.' },
    newLastName: { header: 'Last name', note: 'Enter the last name of the driver. Empty leaves it.' },
    newOffice: { header: 'Office number', note: 'Enter the number from the sheet of offices for passes. Empty leaves it.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
