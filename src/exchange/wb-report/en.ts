/** What is said of whatever is made of a weekly report. */
export const reportOption = { label: 'WB report', hint: 'A weekly report from the sheet “Finance”.' };

export const reportSums = {
  sold: 'Sales', returned: 'Returns', retailAmount: 'Sold (sales less returns)', payout: 'Payout',
};

export const reportFindings = {
  noRows: 'The file has no rows of this report: refresh the sheet “Finance” for its week, or choose another report.',
  odd: 'Rows not understood: {count}. Their sums are not in the file: look at them on the sheet “Payout check”.',
  unstated: 'There is nothing to compare with: no sheet “WB reports”, or the token does not open it. Compare “Sold” with the report in the cabinet.',
  differs: 'It does not agree with WB: sold {sold}, WB says {statedSold}; payout {payout}, WB says {statedPayout}. Some rows of the report are probably missing: refresh “Finance”.',
  currencies: 'The report has several currencies: {currencies}. Each has a file of its own.',
  lacking: 'The sheet “Finance” lacks these columns: {columns}. Switch them on in the panel and refresh, or these cells stay empty.',
};
