export const partyOptions = {
  organization: { label: 'Organization', hint: 'As it is called in MoySklad. May be left out where there is but one.' },
};

export const contractOption = {
  contract: { label: 'Commission contract', hint: 'Its number in MoySklad. May be left out where there is but one; what you write is remembered.' },
};

export const partyFindings = {
  noOrganization: 'MoySklad has no such organization. It has: {names}.',
  whichOrganization: 'MoySklad has several organizations: {names}. Write the name of the right one.',
  noAgent: 'MoySklad has no counterparty with the INN {inn}: make one, ООО «РВБ», with this INN, and hand over again.',
  whichAgent: 'MoySklad has several counterparties with the INN {inn}: {names}. Keep one, archive the others, and hand over again.',
  noContract: 'MoySklad has no commission contract between your organization and ООО «РВБ»: make a contract of the type “Договор комиссии” and hand over again.',
  whichContract: 'In MoySklad your organization has these commission contracts with ООО «РВБ»: {names}. Write the number of the right one into “Commission contract”; where two are alike, change one first.',
  unmatched: 'Not found in MoySklad: {count} ({names}). Refresh “MoySklad: stocks”, and fill in on the sheet “Matches” what is not there.',
  noGoods: 'Load the goods first: the page “MoySklad: stocks”.',
};

export const tokenStep = 'In MoySklad: “Настройки” → “Токены” → “+ Токен”. Paste it in the panel: it is stored sealed and sent to MoySklad only.';
