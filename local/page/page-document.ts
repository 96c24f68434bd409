import type { PageFacts } from './messages';
import { TEXTS } from './texts';

/** The page itself; everything in it is drawn by the client. */
export function pageDocument(facts: PageFacts): string {
  const factsText = JSON.stringify(facts).replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${TEXTS.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="client.css">
</head>
<body data-facts="${factsText}">
<header>
<h1>${TEXTS.title}</h1>
<nav id="menus" role="menubar" aria-label="${TEXTS.menuBar}"></nav>
<div id="tools"></div>
</header>
<main>
<div id="grid" aria-label="${TEXTS.grid}" role="region"></div>
<aside id="sidebar" hidden></aside>
</main>
<p id="cell" class="unseen" aria-live="polite"></p>
<footer id="notices"></footer>
<div id="toasts" role="status" aria-live="polite"></div>
<div id="dialogs"></div>
<div id="note" hidden></div>
<script src="client.js"></script>
</body>
</html>
`;
}
