/**
 * @param {readonly import('../entry-points.mjs').EntryPoint[]} entryPoints
 * @returns {string[]} problems
 */
export function checkEntryPoints(entryPoints) {
  return entryPoints.flatMap((entryPoint) => [
    ...checkSynchronous(entryPoint),
    ...(entryPoint.isCustomFunction ? checkFormulaHelp(entryPoint) : checkNotAFormula(entryPoint)),
  ]);
}

/** @param {import('../entry-points.mjs').EntryPoint} entryPoint */
function checkSynchronous({ name, isAsync }) {
  return isAsync ? [`${name} is async or a generator: Apps Script does not wait for it, return the result itself.`] : [];
}

/** What the helper of a cell shows of a comment (Google, "JSDoc in Apps Script", 2026). */
const SHOWN_TAGS = new Set(['param', 'return', 'returns', 'customfunction']);

/** @param {import('../entry-points.mjs').EntryPoint} entryPoint */
function checkFormulaHelp({ name, description, parameters, parameterTexts, optionalInComment, tags }) {
  const problems = description === '' ? [`${name} is a custom function without a description.`] : [];
  if (description.includes('\n')) problems.push(`${name} is described in several lines: Sheets shows one block, put them together.`);
  for (const parameter of optionalInComment) problems.push(`${name} marks @param ${parameter} as optional in a form that Sheets does not know: write the name alone, and say so in the text.`);
  for (const tag of tags.filter((one) => !SHOWN_TAGS.has(one))) problems.push(`${name} has a @${tag}, which Sheets does not show: put it into the description.`);
  const names = parameters.map((parameter) => parameter.replace('...', ''));
  for (const parameter of names) {
    if (!parameterTexts[parameter]) problems.push(`${name} is a custom function without a text for @param ${parameter}.`);
  }
  for (const documented of Object.keys(parameterTexts)) {
    if (!names.includes(documented)) problems.push(`${name} documents @param ${documented}, which it does not take.`);
  }
  return problems;
}

/** @param {import('../entry-points.mjs').EntryPoint} entryPoint */
function checkNotAFormula({ name }) {
  return name.startsWith('WB_') ? [`${name} is named like a formula but has no @customfunction: the cell would not suggest it.`] : [];
}
