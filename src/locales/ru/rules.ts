import type { Texts } from '../locale';

export const rules: Texts['rules'] = {
  list: 'значения из списка',
  range: 'значения из диапазона',
  checkbox: 'только флажок',
  number: 'только числа',
  date: 'только даты',
  text: 'только текст',
  formula: 'своя формула',
  other: 'своё правило',
};
