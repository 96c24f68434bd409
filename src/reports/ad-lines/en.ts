const lately = (what: string): string => `${what} Over the last 28 days without today, from the sheet “Advertising statistics”.`;

/** What every line of advertising has. */
export const lines = {
  verdict: { header: 'Verdict', note: 'It pays; dear above the limit of the cost share (20 % or yours on “Ad payback”); at a loss where orders have earned less than they cost and the profit is known; it burns money where there is spending and no order.' },
  spend: { header: 'Spent', note: lately('What views and clicks cost.') },
  drr: { header: 'Cost share, %', note: 'Spent divided by the amount ordered through advertising (ДРР). Empty without orders. The cell holds a share: 18 % is 0.18.' },
  romi: { header: 'ROMI, %', note: 'Pieces from ads × share bought × profit of a piece before advertising (“Profit” and “Sales”), by what was spent. 100 % has just paid for itself, less is a loss. Empty where the profit is not known.' },
  orders: { header: 'Ad orders', note: lately('How many orders WB ascribes to this advertising.') },
  sum: { header: 'Order amount', note: lately('What these orders come to, before WB’s own discount. Not all of them are bought.') },
  cpo: { header: 'Cost per order', note: 'Spent divided by orders.' },
  views: { header: 'Views', note: lately('How often it was shown.') },
  clicks: { header: 'Clicks', note: lately('How often somebody went on to the card.') },
  ctr: { header: 'CTR, %', note: 'Clicks divided by views.' },
  cpc: { header: 'Cost per click', note: 'Spent divided by clicks.' },
  baskets: { header: 'Added to cart', note: lately('How often it was added to a cart.') },
  odd: { header: 'Rows not understood', note: 'Rows with something else in the place of a number. It is not in the sums.' },
  pieces: { header: 'Ad orders, pcs', note: lately('How many pieces the ad orders have.') },
};

/** Of lines that are more than one article in one campaign. */
export const burned = { header: 'Without orders', note: 'What part of it was spent where there was not one order, by campaign and item.' };

export const verdicts = { pays: 'pays', dear: 'dear', loss: 'at a loss', burns: 'burns money', free: 'no spending' };

/** A bid beside what WB asks and advises. */
export const bids = {
  minBid: { header: 'Minimum bid', note: 'WB takes no less in the search.' },
  bidVerdict: { header: 'Bid beside', note: 'Below the minimum, below or above the competitive bid. Empty where there is nothing to compare with.' },
};

export const bidVerdicts = { low: 'below the minimum', below: 'below the competitive', even: 'as the competitive', high: 'above the competitive' };
