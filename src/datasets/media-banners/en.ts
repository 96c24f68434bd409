import type { WordsOf } from '../../tables/words';
import type { mediaBanners } from '.';

export const words: WordsOf<typeof mediaBanners> = {
  title: 'Banners',
  row: 'one banner of a media campaign',
  columns: {
    campaign: { header: 'Campaign', note: 'The name of the campaign.' },
    name: { header: 'Brand', note: 'The brand on the banner.' },
    status: { header: 'State', note: 'What the banner does now.' },
    advert_type: { header: 'Kind', note: 'Where buyers see it.' },
    category_name: { header: 'Placed in', note: 'The category it stands in.' },
    place: { header: 'Place', note: 'Its place on the page.' },
    date_from: { header: 'Begins', note: 'When it began to be shown, Moscow time.' },
    date_to: { header: 'Ends', note: 'When it will no longer be shown, Moscow time.' },
    budget: { header: 'Budget', note: 'The budget of the banner as WB shows it.' },
    daily_limit: { header: 'Daily limit', note: 'What may be spent in a day.' },
    cpm: { header: 'Bid', note: 'The bid for 1000 views.' },
    url: { header: 'Leads to', note: 'The page that buyers get to.' },
    articles: { header: 'Products', note: 'How many products the banner shows.' },
    Erid: { header: 'Erid', note: 'The number of the advert for the state’s register.' },
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
    id: { header: 'Banner number', note: 'The number that WB knows the banner by.' },
  },
  values: {
    status: { 1: 'Draft', 2: 'Being checked', 3: 'Refused', 4: 'Ready to start', 5: 'Planned', 6: 'Running', 7: 'Over', 8: 'Cancelled', 9: 'Stopped by you', 10: 'Paused by the daily limit', 11: 'Paused' },
    advert_type: { 1: 'Banner', 2: 'Pop-up menu', 3: 'E-mails', 4: 'Social networks', 5: 'Push messages' },
  },
};
