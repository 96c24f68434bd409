import { payoutSum } from '../measuring/finance-measure';
import { measured } from '../measuring/measured';
import { ofReports } from './of-reports';

/** What WB pays out; by report it is what WB itself states for that report. */
export const payout = () => measured(ofReports({ payout: payoutSum() }));
