import type { FrameStart } from './messages';

/** What Google allows pages of add-ons: https://developers.google.com/apps-script/guides/html/restrictions */
export const FRAME_POLICY = "sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals; frame-ancestors 'self'";

/** The add-on's page with `google.script` in front of its own code. */
export function frameDocument(html: string, bridge: string, start: FrameStart): string {
  const script = `<script>window.frameStart=${forScript(start)};${bridge.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return html.replace(/^\s*(?:<!doctype[^>]*>)?/i, (doctype) => `${doctype}${script}`);
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}${script}${html.slice(at)}`;
}

/** Text inside a script ends where `</script` stands, even in a string. */
function forScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
