import type { WordsOf } from '../../tables/words';
import type { documents } from '.';

export const words: WordsOf<typeof documents> = {
  title: 'Documents',
  row: 'one document that WB made',
  columns: {
    creationTime: { header: 'Made on', note: 'When WB made the document, Moscow time.' },
    category: { header: 'Kind', note: 'Kind of document in Russian, as in WB’s cabinet.' },
    name: { header: 'Name', note: 'Name of the document at WB.' },
    extensions: { header: 'Formats', note: 'In which formats it can be downloaded in WB’s cabinet, on the page of documents.' },
    viewed: { header: 'Downloaded', note: '“yes” if it was already downloaded in the cabinet.' },
    serviceName: { header: 'Document code', note: 'Finds the document in the cabinet and in a talk with WB.' },
  },
};
