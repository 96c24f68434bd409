/** What is said of whatever names the seller to 1С. */
export const partyOptions = {
  organisation: { label: 'Your organisation', hint: 'As 1C calls it. Empty: as the sheet “Shops” has it.' },
  inn: { label: 'INN', hint: 'Empty: from the sheet “Shops”.' },
  kpp: { label: 'KPP', hint: 'Of firms only: WB does not tell it.' },
};

export const partyFindings = {
  noInn: 'The INN of your organisation is not known: fill it in above, or switch the sheet “Shops” on.',
  noKpp: 'No KPP is filled in. 1C finds the organisation by its INN where the base has only one with it.',
};

export const vatOption = {
  label: 'VAT rate of your goods', hint: 'WB does not tell it. The tax is counted inside the price.',
  choices: { none: 'No VAT', 0: '0 %', 5: '5 %', 7: '7 %', 10: '10 %', 20: '20 %', 22: '22 %' },
};
