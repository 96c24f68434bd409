import type { ShareTexts } from '../dialogs';

export const share: ShareTexts = {
  title: 'Share with the accountant',
  see: 'They see the numbers on the sheets, the notes and your formulas. The token is not in the file, and a copy of the file does not get it: the shop would have to be connected anew.',
  hidden: 'The hidden column _fingerprint on our sheets tells whether a row has changed. There is no secret in it.',
  live: 'Beware: WB_ formulas may ask WB with your token. Whoever can edit the file gets answers about any product of yours.',
  notLive: 'Formulas do not ask WB: they read the sheets of this file only.',
  formulas: 'WB_ formulas in the file: {count}. In a copy of the file without our add-on they show #NAME?. Hand over a copy of the sheet without formulas, or an Excel file: it keeps the last numbers. Or choose “Freeze formulas” in the menu.',
  give: 'How to share: Share → role Viewer. Or one sheet: right-click its tab → Copy to → New spreadsheet. Or File → Download → Excel.',
  goOn: 'Shall we look at what could be safer?',
  askLive: 'Switch off that formulas ask WB? The panel can switch it on again.',
  askWarn: 'Sheets with data that are not protected: {count}. Warn whoever edits them by hand? A refresh is not hindered, and the warning can be taken off here.',
  askUnwarn: 'Sheets with our warning: {count}. Take it off?',
  askCopy: 'Make a copy of the open sheet with numbers in place of its formulas?',
  suffix: '(copy without formulas)',
  copied: 'Done: the sheet “{sheet}”. Into a file of its own: right-click its tab → Copy to → New spreadsheet.',
};
