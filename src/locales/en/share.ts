import type { ShareTexts } from '../dialogs';

export const share: ShareTexts = {
  title: 'Share with the accountant',
  see: 'They see the numbers, the notes and your formulas. The token is neither in the file nor in its copies; the hidden column _fingerprint is for our use and holds no secret.',
  live: 'Beware: WB_ formulas may ask WB with your token. Whoever can edit the file gets answers about any product of yours.',
  notLive: 'Formulas do not ask WB: they read the sheets of this file only.',
  formulas: 'WB_ formulas: {count}. In a copy of the file without the add-on they show #NAME?: hand over a copy of the sheet without formulas, or an Excel file.',
  viewer: 'As a viewer one sees the sheets and the periods that are signed off. Viewers have no menu and no panel: make the archive yourself (panel → “Actions” → “One archive for the accountant”) and send it.',
  editor: 'As an editor one signs periods off and downloads the archive without your token. Where WB Sheets is a script pasted into this file, an editor can get at the token through its code: give that role to people you trust.',
  goOn: 'Shall we look at what could be safer?',
  askLive: 'Switch off that formulas ask WB? The panel can switch it on again.',
  askWarn: 'Sheets with data that are not protected: {count}. Warn whoever edits them by hand? A refresh is not hindered, and the warning can be taken off here.',
  askUnwarn: 'Sheets with our warning: {count}. Take it off?',
  askCopy: 'Make a copy of the open sheet with numbers in place of its formulas?',
  suffix: '(copy without formulas)',
  copied: 'Done: the sheet “{sheet}”. Into a file of its own: right-click its tab → Copy to → New spreadsheet.',
};
