import { ACTION_IDS } from '../../actions';
import { DATASET_IDS } from '../../datasets';
import { REPORT_IDS, type ReportId } from '../../reports';
import { CHOICE } from '../reports/choice/choice-page';
import { KEPT_SUMS } from '../reports/kept-sums';
import { ENDINGS } from '../telling/endings-sheet';
import { JOURNAL } from '../telling/journal';
import { START } from './start-page';

/** Google opens a file on its first sheet, so answers stand before first steps. */
const FIRST: ReportId = 'summary';

/** Our sheets from left to right, as they are placed when they are made; afterwards the user may move them. */
export const SHEET_ORDER: readonly string[] = [CHOICE, FIRST, START, ...REPORT_IDS.filter((id) => id !== FIRST), ...DATASET_IDS, ...ACTION_IDS, ENDINGS, JOURNAL, KEPT_SUMS];
