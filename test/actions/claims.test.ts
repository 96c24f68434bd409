import { actionById } from '../../src/actions';
import { type Change, USUAL_LIMITS, type Values } from '../../src/actions/action';

const action = actionById('answerClaims');
const claim = (after: Values): Change => ({ key: 'claim-1', before: [null, null, after[2] ?? null], after });
const shown = (claims: readonly object[], wished: Values): Values | undefined => action.shown([{ claims }], ['claim-1'], () => wished).get('claim-1');

/** WB, «Возвраты покупателями»: an action is one of the claim's `actions`; a comment of 10 to 1000 letters goes with rejectcustom, where it must, and approvecc1. */
it.each<[string, Values, string | null]>([
  ['what WB does not offer', ['approve2', null, 'approve1 rejectcustom'], 'isNotPossibleNow'],
  ['a claim that nothing can be done with', ['approve1', null, ''], 'isNotPossibleNow'],
  ['a refusal without words', ['rejectcustom', null, 'rejectcustom'], 'isTooShort'],
  ['a refusal in nine letters', ['rejectcustom', '123456789', 'rejectcustom'], 'isTooShort'],
  ['words that WB would not take', ['approve1', 'Вернём деньги.', 'approve1'], 'isCommentUnread'],
  ['words alone', [null, 'Это другой товар.', 'approve1'], 'isIncomplete'],
  ['an approval', ['approve1', null, 'approve1 rejectcustom'], null],
  ['a refusal with its reason', ['rejectcustom', 'Это другой товар.', 'approve1 rejectcustom'], null],
  ['a return to the shop with its hours', ['approvecc1', 'С 10 до 20 часов.', 'approvecc1'], null],
])('%s', (_what, after, why) => {
  expect(action.refuse(claim(after), USUAL_LIMITS, [])).toBe(why);
});

it('calls a decision done when the claim shows its outcome, and not when another was taken', () => {
  const wished: Values = ['rejectcustom', 'Это другой товар.', null];
  expect(shown([{ id: 'claim-1', status: 0, actions: ['approve1', 'rejectcustom'] }], wished)).toEqual([null, null, 'approve1 rejectcustom']);
  expect(shown([{ id: 'claim-1', status: 1, actions: ['approve1'] }], wished)).toEqual(['rejectcustom', 'Это другой товар.', 'approve1']);
  expect(shown([{ id: 'claim-1', status: 2, actions: [] }], wished)).toEqual([null, null, '']);
  expect(shown([], wished)).toBeUndefined();
});
