import type { Asked, AskedKind, PageEvent, QuestionAnswer } from '../messages';

/** Tells this browser tab from others: what a menu item shows appears where it was chosen. */
const page = crypto.randomUUID();

/** @throws Error with the host's words */
export async function ask<Kind extends AskedKind>(kind: Kind, request: Asked[Kind]['request']): Promise<Asked[Kind]['answer']> {
  const response = await fetch('host', { method: 'POST', body: JSON.stringify({ kind, page, ...request }) });
  const { answer, error } = await response.json() as { answer: Asked[Kind]['answer']; error?: string };
  if (error !== undefined) throw new Error(error);
  return answer;
}

export async function answerQuestion(answer: QuestionAnswer): Promise<void> {
  await fetch('answer', { method: 'POST', body: JSON.stringify(answer) });
}

export function listen(onEvent: (event: PageEvent) => void, onOffline: () => void): void {
  const source = new EventSource(`events?page=${page}`);
  source.onmessage = ({ data }) => onEvent(JSON.parse(data as string) as PageEvent);
  source.onerror = onOffline;
}

export async function demoToken(): Promise<string> {
  return (await fetch('demo-token')).text();
}
