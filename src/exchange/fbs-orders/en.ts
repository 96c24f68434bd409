export const periodOptions = {
  from: { label: 'From', hint: 'When the order came. Empty: from the beginning.' }, to: { label: 'To', hint: 'Included. Empty: to the end.' },
};

/** What the option of each step of an order is called. */
export const stageLabels = {
  new: 'New order', assembling: 'Being assembled', delivering: 'On its way', sold: 'Received by the buyer', cancelled: 'Cancelled',
};

export const orderFindings = {
  noOrders: 'There are no orders of these days. Refresh the sheet “FBS orders”, or choose other days.',
};
