import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { minusClusters } from '.';

export const words: WordsOf<typeof minusClusters> = {
  title: 'Minus phrases',
  about: 'For which queries an item of a campaign is not to be shown. The list is replaced as a whole.',
  row: 'one item in one campaign',
  columns: {
    name: { header: 'Campaign', note: 'Name of the advertising campaign.' },
    vendorCode: columns.supplierArticle,
    title: columns.title,
    minus: { header: 'Minus phrases now', note: 'Phrases that are excluded, as it was when the sheet of clusters was refreshed.' },
    newMinus: { header: 'New minus phrases', note: 'Enter all phrases, one a line: WB drops those that are not here. A minus drops all. Empty leaves them.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    nmId: columns.nmId,
    campaign: { header: 'Campaign number', note: 'The number by which WB knows the campaign.' },
  },
};
