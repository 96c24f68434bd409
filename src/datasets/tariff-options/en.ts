import type { WordsOf } from '../../tables/words';
import type { tariffOptions } from '.';

export const words: WordsOf<typeof tariffOptions> = {
  title: 'Tariff options',
  row: 'one option or package that is switched on',
  columns: {
    name: { header: 'Option', note: 'The option or package of the tariff constructor.' },
    status: { header: 'State', note: 'Whether it holds. Empty where it is switched on no longer.' },
    commissionRate: { header: 'Price', note: 'The share of the turnover that you pay for it.' },
    activatedAt: { header: 'Since', note: 'When it was switched on, Moscow time.' },
    expiresAt: { header: 'Not off before', note: 'It cannot be switched off before.' },
    periodDuration: { header: 'Days at least', note: 'The least time that it holds.' },
    includes: { header: 'Includes', note: 'The options of a package, parted by commas.' },
    promotionUntil: { header: 'Reduced until', note: 'Until when the reduced price holds.' },
    id: { header: 'Option code', note: 'The code that WB knows it by.' },
  },
  values: {
    status: { active: 'Holds', pendingActivation: 'On from tomorrow', pendingDeactivation: 'Off from tomorrow' },
  },
};
