import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { setPhotos } from '.';

export const words: WordsOf<typeof setPhotos> = {
  title: 'Photos of cards',
  about: 'Order of photos and other ones by links. WB copies them and replaces all that were there.',
  row: 'one card',
  columns: {
    photo: { header: 'First photo', note: 'The first photo, as it was when the sheet of cards was refreshed.' },
    vendorCode: columns.supplierArticle,
    nmID: columns.nmId,
    title: columns.title,
    newLinks: { header: 'New photos', note: 'Enter all links in their order, one a line: 30 photos and one video at most. Each must lead to the file itself: …/1.jpg. Google Drive, Yandex Disk and Dropbox will not do.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
  },
};
