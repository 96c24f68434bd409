import { ACTION_IDS } from '../../actions';
import { DATASET_IDS } from '../../datasets';
import { REPORT_IDS } from '../../reports';
import { KEPT_SUMS } from '../reports/kept-sums';
import { ENDINGS } from '../telling/endings-sheet';
import { JOURNAL } from '../telling/journal';
import { START } from './start-page';

/** Our sheets from left to right, as they are placed when they are made; afterwards the user may move them. */
export const SHEET_ORDER: readonly string[] = [START, ...REPORT_IDS, ...DATASET_IDS, ...ACTION_IDS, ENDINGS, JOURNAL, KEPT_SUMS];
