/** What is said of whichever way of writing. */
export const gridOptions = {
  table: { label: 'Sheet' },
  from: { label: 'From', hint: 'By the first date of the row. Empty: from the beginning.' },
  to: { label: 'To', hint: 'Included. Empty: to the end.' },
  columns: { label: 'Columns', hint: 'Empty: all but technical ones and those that tell of buyers.' },
};

export const gridFindings = {
  noTable: 'The file has no such sheet: switch it on under “Data” or “Reports” and refresh.',
  tooLarge: 'These are too many rows for one file: take fewer days or columns.',
  noRows: 'There are no rows of these days.',
  noDay: 'This sheet has no date, so that all its rows are taken.',
  personal: 'You have chosen columns that tell of buyers. Hand such a file only to those who need them.',
};
