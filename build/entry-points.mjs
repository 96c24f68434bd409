// Reads with the TypeScript API what esbuild throws away: the names, parameters and comments of what main.ts exports.
import ts from 'typescript';
import { BuildError, failOn } from './build-error.mjs';

/**
 * A function that Apps Script may call.
 * @typedef {object} EntryPoint
 * @property {string} name
 * @property {string[]} parameters as they stand between the parentheses of the stub
 * @property {string} docComment verbatim, empty when there is none
 * @property {string} description
 * @property {Readonly<Record<string, string>>} parameterTexts
 * @property {readonly string[]} optionalInComment parameters that the comment marks as optional, as JSDoc does and Sheets does not
 * @property {readonly string[]} tags of the comment, each once
 * @property {boolean} isCustomFunction
 * @property {boolean} isAsync also true for generators: Apps Script would hand out an object nobody awaits
 */

/**
 * What the module itself declares first, then what it re-exports; types are left out.
 * @param {string} mainFile
 * @returns {EntryPoint[]}
 */
export function readEntryPoints(mainFile) {
  const program = ts.createProgram([mainFile], {
    target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true, types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(mainFile);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new BuildError([`src/main.ts: no such module with exports; it must list the functions that Apps Script may call.`]);

  /** @type {string[]} */
  const problems = [];
  const entryPoints = checker.getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, target: resolveAlias(checker, symbol) }))
    .filter(({ target }) => !isTypeOnly(target))
    .flatMap(({ name, target }) => describe(name, target, problems));
  failOn(problems);
  return entryPoints;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function resolveAlias(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** @param {ts.Symbol} symbol */
function isTypeOnly(symbol) {
  return symbol.declarations !== undefined && !(symbol.flags & ts.SymbolFlags.Value);
}

/**
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @param {string[]} problems
 * @returns {EntryPoint[]} one, or none when a problem was found
 */
function describe(name, symbol, problems) {
  const declarations = (symbol.declarations ?? []).filter(ts.isFunctionDeclaration);
  const declaration = declarations.find((one) => one.body !== undefined);
  if (!declaration) {
    problems.push(`main.ts exports ${name}, which is not a function declaration: write \`export function ${name}(…) { … }\`.`);
    return [];
  }
  if (name.endsWith('_') || name === 'default') {
    problems.push(`main.ts exports ${name}: Apps Script cannot call a function of that name, give it another.`);
  }
  const parameters = declaration.parameters.filter((parameter) => parameter.name.getText() !== 'this');
  for (const parameter of parameters) {
    if (!ts.isIdentifier(parameter.name)) {
      problems.push(`${name}: the parameter ${parameter.name.getText()} has no name to show in the formula help, do not destructure it.`);
    }
  }
  const documented = declarations.find((one) => docCommentOf(one) !== '') ?? declaration;
  return [{
    name,
    parameters: parameters.map((parameter) => `${parameter.dotDotDotToken ? '...' : ''}${parameter.name.getText()}`),
    docComment: docCommentOf(documented),
    description: descriptionOf(documented),
    parameterTexts: parameterTextsOf(documented),
    optionalInComment: parameterTagsOf(documented).filter(({ isBracketed, typeExpression }) => isBracketed || /=\}?$/.test(typeExpression?.getText() ?? '')).map((tag) => tag.name.getText()),
    tags: [...new Set(ts.getJSDocTags(documented).map((tag) => tag.tagName.text))],
    isCustomFunction: ts.getJSDocTags(documented).some((tag) => tag.tagName.text === 'customfunction'),
    isAsync: declaration.asteriskToken !== undefined
      || (declaration.modifiers ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword),
  }];
}

/** @param {ts.FunctionDeclaration} declaration */
function docCommentOf(declaration) {
  const text = declaration.getSourceFile().text;
  const comments = (ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [])
    .map((range) => text.slice(range.pos, range.end))
    .filter((comment) => comment.startsWith('/**'));
  return comments[comments.length - 1] ?? '';
}

/** @param {ts.FunctionDeclaration} declaration */
function descriptionOf(declaration) {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comments[comments.length - 1]?.comment) ?? '').trim();
}

/** @param {ts.FunctionDeclaration} declaration */
function parameterTagsOf(declaration) {
  return ts.getJSDocTags(declaration).filter(ts.isJSDocParameterTag);
}

/** @param {ts.FunctionDeclaration} declaration */
function parameterTextsOf(declaration) {
  return Object.fromEntries(parameterTagsOf(declaration).map((tag) => [tag.name.getText(), (ts.getTextOfJSDocComment(tag.comment) ?? '').trim()]));
}
