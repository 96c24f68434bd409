import * as columns from '../../tables/en';
import type { WordsOf } from '../../tables/words';
import type { clusterStats } from '.';

export const words: WordsOf<typeof clusterStats> = {
  title: 'Clusters by day',
  row: 'one search cluster of a product in a campaign on one day',
  columns: {
    date: { header: 'Day', note: 'The day, Moscow time.' },
    campaign: { header: 'Campaign', note: 'The name of the campaign, from the sheet “Advertised products”.' },
    nmId: columns.nmId,
    title: columns.title,
    vendorCode: columns.supplierArticle,
    normQuery: { header: 'Search cluster', note: 'A group of queries that are alike, which WB calls by one of them.' },
    spend: { header: 'Spent', note: 'What was spent on the cluster on that day.' },
    views: { header: 'Views', note: 'How often the product was shown. Empty where you pay for clicks.' },
    clicks: { header: 'Clicks', note: 'How often it was clicked.' },
    ctr: { header: 'CTR', note: 'The share of views with a click. Empty where you pay for clicks.' },
    cpc: { header: 'Price of a click', note: 'What a click cost on the average.' },
    atbs: { header: 'Baskets', note: 'How often it was put into a basket.' },
    orders: { header: 'Orders', note: 'How many orders WB puts down to the cluster.' },
    shks: { header: 'Ordered pieces', note: 'How many pieces are in these orders.' },
    avgPos: { header: 'Average place', note: 'The place among the results, on the average.' },
    cpm: { header: 'Price of 1000 views', note: 'What a thousand views cost on the average.' },
    currency: columns.currency,
    advertId: { header: 'Campaign number', note: 'The number that WB knows the campaign by.' },
  },
};
