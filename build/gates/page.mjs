import { nodesOf, parseScript } from './syntax-tree.mjs';

/**
 * @param {string} name of the page
 * @param {string} script
 * @returns {string[]} problems
 */
export function checkPageScript(name, script) {
  const problems = /<\/script/i.test(script) ? [`${name}.html: its script contains </script and would end there.`] : [];
  for (const node of nodesOf(parseScript(`the script of ${name}.html`, script))) {
    if (node.type === 'TemplateElement' && node.value.raw.includes('//')) {
      problems.push(`${name}.html: its script has // inside a template literal (${node.value.raw.slice(0, 40)}); HtmlService takes that for a comment, use quotes.`);
    }
  }
  return problems;
}

/** A page that takes seconds to appear is closed before. */
const MAX_BYTES = 128 * 1024;

/**
 * @param {string} name of the page
 * @param {string} page finished HTML
 * @param {string} styles
 * @returns {string[]} problems
 */
export function checkPage(name, page, styles) {
  const problems = /<\/style/i.test(styles) ? [`${name}.html: its styles contain </style and would end there.`] : [];
  const bytes = Buffer.byteLength(page);
  if (bytes > MAX_BYTES) problems.push(`${name}.html has ${bytes} bytes, ${bytes - MAX_BYTES} more than a page may have.`);
  for (const [tag] of page.replace(/<script>[\s\S]*?<\/script>/g, '').matchAll(/<script\b[^>]*\bsrc\b[^>]*>|<link\b[^>]*\bstylesheet\b[^>]*>/gi)) {
    problems.push(`${name}.html loads ${tag}: Apps Script serves one file, put it into ${name}.ts or ${name}.css.`);
  }
  return problems;
}
