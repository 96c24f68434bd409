import type { RewritingTexts } from '../dialogs';

export const stamping: RewritingTexts = {
  title: 'Add the stamp to formulas',
  ask: 'Formulas without the stamp: {count}. With it a refresh recalculates them. Rewrite them? It can be undone here.\n\n{list}',
  done: 'The stamp was added, formulas: {count}.',
  none: 'All WB_ formulas have the stamp.',
  askUndo: 'The stamp is everywhere. Put the formulas back as they were without it?',
  undone: 'Formulas put back: {count}.',
};

export const freezing: RewritingTexts = {
  title: 'Freeze formulas',
  ask: 'WB_ formulas: {count}. The numbers and texts that they show now will stay in their places and be refreshed no more. All other formulas go on working. Replace them? It can be undone here.\n\n{list}',
  done: 'Replaced by values, formulas: {count}.',
  none: 'The spreadsheet has no WB_ formulas that show a value. Those with an error are left alone.',
  askUndo: 'There are no WB_ formulas that show a value. Put back those that were frozen last?',
  undone: 'Formulas put back: {count}.',
};
