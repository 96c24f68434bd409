import type { LabWorld } from './lab';

/** Codes of the errors that the jobs of a file have at the moment. */
export function jobCodes({ document }: LabWorld): string[] {
  const states = [...document.properties.entries].filter(([key]) => key.startsWith('job.')).map(([, text]) => JSON.parse(text) as { error: { code: string } | null });
  return states.flatMap(({ error }) => (error === null ? [] : [error.code]));
}
