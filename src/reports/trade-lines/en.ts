const share = 'The cell holds a share: 18 % is 0.18.';

export const lines = {
  orders: { header: 'Orders', note: 'All orders of the 28 whole days before today, cancelled ones included, from the sheet “Orders”.' },
  ordersChange: { header: 'Orders against before, %', note: `Orders against the 28 days before. Empty where there were none, or where the sheet “Orders” does not reach back 56 days. ${share}` },
  ordersSum: { header: 'Sum of orders', note: 'The same orders at your discounted price, before WB’s discount. It is not revenue: some are never bought.' },
  cancelled: { header: 'Cancelled', note: 'How many of these orders have been cancelled. They are among “Orders” too.' },
  bought: { header: 'Buyouts', note: 'Pieces bought in the 28 days, by the day of the sale, less those that WB took back, from the sheet “Sales”. Returns are not taken off.' },
  returned: { header: 'Returns', note: 'Pieces returned in the 28 days, by the day of the return.' },
  buyoutPercent: { header: 'Buyout, %', note: `Buyouts / (buyouts + cancelled + returns) of these days. Fresh orders are still on their way. ${share}` },
  revenue: { header: 'Revenue', note: 'Buyouts less returns of the 28 days at your discounted price, before WB’s commission. Not what comes to your account, nor a base for taxes.' },
  odd: { header: 'Rows not understood', note: 'Rows that are not in here: an unknown kind of sale, not a number, no date. Usually 0.' },
  ordersBefore: { header: 'Orders before', note: 'Orders of the 28 days before these.' },
  sumBefore: { header: 'Sum of orders before', note: 'Sum of orders of the 28 days before these.' },
  sumChange: { header: 'Sum against before, %', note: `The same comparison by the sum of orders. ${share}` },
  forPay: { header: 'To be paid', note: 'Buyouts less returns after WB’s commission, before logistics and deductions, from the sheet “Sales”.' },
};
