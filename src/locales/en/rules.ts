import type { Texts } from '../locale';

export const rules: Texts['rules'] = {
  list: 'values of a list',
  range: 'values of a range',
  checkbox: 'a checkbox only',
  number: 'numbers only',
  date: 'dates only',
  text: 'text only',
  formula: 'a formula of your own',
  other: 'a rule of your own',
};
