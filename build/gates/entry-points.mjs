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

/** @param {import('../entry-points.mjs').EntryPoint} entryPoint */
function checkFormulaHelp({ name, description, parameters, parameterTexts }) {
  const problems = description === '' ? [`${name} is a custom function without a description.`] : [];
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
