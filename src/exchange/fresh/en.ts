export const partyOptions = { organization: { label: 'Organization', hint: 'As it is called in 1C. May be left out where there is but one.' } };
export const contractOption = { contract: { label: 'Contract', hint: 'The name in 1C of the contract with the agent РВБ. May be left out where there is but one; what you write is remembered.' } };

export const partyFindings = {
  'no-organization': '1C has no such organization. It has: {names}.', 'which-organization': 'There are several organizations: {names}. Write the name of the right one.',
  'no-agent': '1C has no counterparty with the INN {inn} (РВБ): make it.', 'which-agent': 'There are several counterparties with the INN {inn}: {names}. Leave one, mark the others for deletion.',
  'no-currency': '1C’s list of currencies has no roubles (code 643).', 'which-currency': '1C’s list of currencies has roubles (code 643) several times: {names}.',
  'no-contract': '1C has no such contract of the kind «С комиссионером» between РВБ and your organization: make it, or write another name. It has: {names}.',
  'which-contract': 'There are several contracts with the agent: {names}. Write the name of the right one into “Contract”; where two are alike, rename one first.',
  unmatched: 'Not found in 1C: {count} ({names}). Get “1C:Fresh: goods”, and fill in on the sheet “Matches” what is not there.',
};

export const connectStep = 'In 1C:Fresh an administrator opens «Настройка стандартного интерфейса OData», makes a user and ticks the lists of organizations, counterparties, contracts, currencies and goods, the register of barcodes and the document. Paste the password in the panel: it is stored sealed and goes to 1cfresh.com only.';

export const untried = 'Tried with the description of the interface and the make-up of the configurations Accounting 3.0.198 and UNF 3.0.8, not with a living 1C:Fresh.';
