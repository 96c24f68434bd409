import { call, closePage, element } from '../server';

const token = element<HTMLTextAreaElement>('token');
const button = element<HTMLButtonElement>('connect');
const message = element('message');

async function showTexts(): Promise<void> {
  const texts = await call('connectTexts');
  element('label').textContent = texts.label;
  element('privacy').textContent = texts.privacy;
  button.textContent = texts.button;
  element('cancel').textContent = texts.cancel;
  for (const step of texts.hint) {
    const item = document.createElement('li');
    item.textContent = step;
    element('hint').append(item);
  }
  button.onclick = () => connect(texts.checking);
}

async function connect(checking: string): Promise<void> {
  button.disabled = true;
  say(checking, 'busy');
  try {
    say(await call('connectShop', token.value), 'good');
    token.value = '';
  } catch (error) {
    say((error as Error).message, 'bad');
  }
  button.disabled = false;
}

function say(text: string, mood: 'busy' | 'good' | 'bad'): void {
  message.textContent = text;
  message.className = mood;
}

element('cancel').onclick = closePage;
showTexts().catch((error: Error) => say(error.message, 'bad'));
