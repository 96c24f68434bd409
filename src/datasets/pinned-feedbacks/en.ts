import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { pinnedFeedbacks } from '.';

export const words: WordsOf<typeof pinnedFeedbacks> = {
  title: 'Pinned reviews',
  row: 'one pinning of a review',
  columns: {
    changeStateAt: { header: 'When', note: 'When it was pinned, or unpinned by WB, Moscow time.' },
    state: { header: 'State', note: 'Whether it is pinned. Empty where you unpinned it yourself.' },
    vendorCode: columns.supplierArticle,
    nmId: columns.nmId,
    title: columns.title,
    productValuation: { header: 'Rating', note: 'How many stars the buyer gave. From the sheet “Reviews”.' },
    text: { header: 'Review', note: 'What the buyer wrote. From the sheet “Reviews”.' },
    pinOn: { header: 'Pinned on', note: 'One card, or all that are joined.' },
    pinMethod: { header: 'By', note: 'What lets you pin.' },
    unpinnedCause: { header: 'Unpinned because', note: 'Why WB unpinned it.' },
    feedbackId: { header: 'Review number', note: 'The number that WB knows the review by.' },
    pinId: { header: 'Pin number', note: 'The number that WB knows the pinning by.' },
  },
  values: {
    state: { pinned: 'Pinned', unpinned: 'Unpinned' },
    pinOn: { nm: 'One card', imt: 'Joined cards' },
    pinMethod: { subscription: 'Subscription', tariff: 'Tariff option' },
    unpinnedCause: { sysTariffUnpinned: 'The subscription or option is over', sysLimitReached: 'No pins are left', sysNoratingUnpinned: 'The review no longer counts', sysAdditionalSlot: 'Another card took the place' },
  },
};
