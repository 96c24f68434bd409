export const partyOptions = {
  organization: { label: 'Organization', hint: 'As it is called in Class365. May be left out where there is but one.' },
  employee: { label: 'Employee', hint: 'Last, first and middle name of the author of the orders. May be left out where there is but one.' },
  partner: { label: 'Buyer', hint: 'The partner for whom orders are written. Empty: the only one with «РВБ» in its name.' },
  source: { label: 'Source of orders', hint: 'Empty: the only one with Wildberries in its name.' },
};

export const partyFindings = {
  'no-organization': 'Class365 has no such organization. It has: {names}.', 'which-organization': 'There are several organizations: {names}. Write the name of the right one.',
  'no-employee': 'Class365 has no such employee. It has: {names}.', 'which-employee': 'There are several employees: {names}. Write which one.',
  'no-partner': 'Class365 has no such partner: make one, such as ООО «РВБ». It has: {names}.', 'which-partner': 'There are several partners of that name: {names}. Write the whole name.',
  'no-source': 'Class365 has no such source of orders: make Wildberries. It has: {names}.', 'which-source': 'There are several sources: {names}. Write the name of the right one.',
  noStatus: 'Orders of Class365 have no status “{status}”. They have: {names}.',
  unmatched: 'Not found in Class365: {count} ({names}). Get “Class365: goods and stock”, and fill in on the sheet “Matches” what is not there. These orders wait.',
};

export const connectStep = 'In Class365: “Настройки” → “Интеграции” → make an integration. Paste the address of the account, app_id and the secret key in the panel: they are stored sealed and sent to this address only, the key itself to nobody.';
