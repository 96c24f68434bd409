import type { PeopleTexts } from '../dialogs';

export const people: PeopleTexts = {
  you: 'you',
  another: 'another person',
  shop: {
    mine: '“{shop}” is refreshed with your token. To leave, first ask whoever follows you to connect this shop with a token of their own, then choose “Settings” → “Remove what is mine”.',
    both: 'Both you and another person have connected “{shop}”: when one leaves, the other goes on.',
    theirs: 'Only another person’s token refreshes “{shop}”. If they leave, connect this shop with a token of your own from WB’s cabinet: sheets, history and settings stay, no row comes twice. Whoever leaves chooses “Settings” → “Remove what is mine”.',
    nobodys: 'Nobody has a living token of “{shop}”. Make a token in WB’s cabinet and connect this shop: the data go on from where they stood.',
  },
  token: '“{shop}”, token ({type}) until {date}. Connected by: {who}.',
  runs: 'Hourly schedule ({who}): refreshed last at {time} Moscow time.',
  stopped: 'Hourly schedule ({who}): Google has not started it since {time} Moscow time. If that is you, choose “Refresh all” and connect the shop again. If it is another person, connect the shop with a token of your own.',
  noRuns: 'Nobody has refreshed the file by the hour yet. After a shop is connected the first time comes within an hour.',
  owner: 'Owner of the file: [{account}]. Live formulas ask WB with the owner’s token. Only the owner can give the file away: “Share” → “Transfer ownership”.',
  ownerIsYou: 'You own the file. Live formulas ask WB with your token; a new owner switches them on anew.',
};
