import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { answerClaims } from '.';

export const words: WordsOf<typeof answerClaims> = {
  title: 'Decide claims',
  about: 'Claims of buyers that nobody has decided: approve them, or refuse with an explanation. WB takes no decision back.',
  row: 'one claim of a buyer that nobody has decided',
  columns: {
    dt: { header: 'Date of the claim', note: 'When the buyer made the claim, Moscow time.' },
    vendorCode: columns.supplierArticle,
    imt_name: columns.title,
    price: { header: 'Price', note: 'What the buyer has paid, with all discounts.' },
    status: { header: 'Now', note: 'What has been decided.' },
    decision: { header: 'What to decide', note: 'Enter: return with a check, return to me, money without return, refuse, no defect, photos needed, service centre; for pick-up: return to the shop, good taken back. Empty does nothing. The check says what WB allows for this claim.' },
    comment: { header: 'Explanation', note: '10 to 1000 letters, sent to the buyer word for word. Needed to refuse; possible for “return to the shop”; WB takes it with no other decision.' },
    result: { header: 'Result', note: 'What WB answered last. The journal has the details.' },
    nm_id: columns.nmId,
    user_comment: { header: 'Comment of the buyer', note: 'What the buyer wrote. It is here if you have chosen that column on the sheet of claims.' },
    currency_code: columns.currency,
    id: { header: 'Claim number', note: 'The number by which WB knows the claim.' },
  },
  values: {
    status: { 0: 'Under review', 1: 'Refused', 2: 'Approved' },
    decision: {
      approve1: 'return with a check', approve2: 'return to me', autorefund1: 'money without return', rejectcustom: 'refuse', reject1: 'no defect', reject2: 'photos needed', reject3: 'service centre',
      approvecc1: 'return to the shop', confirmreturngoodcc1: 'good taken back',
    },
  },
};
