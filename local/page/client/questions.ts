import type { Button, Question } from '../messages';
import { TEXTS } from '../texts';
import { byId, make } from './elements';
import { answerQuestion } from './server';

const BUTTONS: Record<string, Button[]> = {
  OK: ['OK'], OK_CANCEL: ['OK', 'CANCEL'], YES_NO: ['YES', 'NO'], YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** `Ui.alert` and `Ui.prompt`: the script waits for the answer. */
export function showQuestion({ id, kind, title, message, buttons }: Question): void {
  const input = make('input', { 'aria-label': message });
  const answer = (button: Button) => answerQuestion({ id, button, text: input.value });
  const choices = (BUTTONS[buttons] ?? ['OK']).map((button) => make('button', { type: 'button', onclick: () => answer(button) }, TEXTS.buttons[button]));
  const dialog = make('dialog', { class: 'question', 'data-question': String(id), 'aria-label': title || message },
    ...(title === '' ? [] : [make('h2', {}, title)]),
    make('p', {}, message),
    ...(kind === 'prompt' ? [input] : []),
    make('div', { class: 'buttons' }, ...choices));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    void answer('CLOSE');
  });
  byId('dialogs').append(dialog);
  dialog.showModal();
}

/** Answered, here or in another tab. */
export function hideQuestion(id: number): void {
  document.querySelector(`[data-question="${id}"]`)?.remove();
}
