import { SERVICE_GLOBALS } from '../apps-script-globals.mjs';

const BLOCKING = 'everything blocks in Apps Script and nobody waits for a promise: return the result itself.';
const NO_ASYNC = [
  { selector: ':function[async=true]', message: `No async functions in src: ${BLOCKING}` },
  { selector: 'AwaitExpression', message: `No await in src: ${BLOCKING}` },
  { selector: 'ForOfStatement[await=true]', message: `No await in src: ${BLOCKING}` },
  { selector: "Identifier[name='Promise']", message: `No Promise in src: ${BLOCKING}` },
];

const TEXT_BELONGS_IN_LOCALES = 'Text for people belongs in src/locales or in the ru.ts and en.ts of a unit, words of the wire in a wire-words.ts: move it and import the name.';
const NO_CYRILLIC = [
  { selector: 'Literal[value=/[\\u0400-\\u04FF]/]', message: TEXT_BELONGS_IN_LOCALES },
  { selector: 'JSXText[value=/[\\u0400-\\u04FF]/]', message: TEXT_BELONGS_IN_LOCALES },
  { selector: 'TemplateElement[value.raw=/[\\u0400-\\u04FF]/]', message: TEXT_BELONGS_IN_LOCALES },
];

const PLAIN_FUNCTIONS = 'No classes in src besides the errors: write functions over plain data.';
const NO_CLASSES = [
  { selector: 'ClassDeclaration', message: PLAIN_FUNCTIONS },
  { selector: 'ClassExpression', message: PLAIN_FUNCTIONS },
];

const KEEPER = 'What outlives an execution goes through src/app/state/keeper.ts: declare a key, and use stateOf, keepState, changeState.';
const NO_STORES = [
  { selector: 'MemberExpression[object.property.name=/^(document|user)Store$/]', message: KEEPER },
  { selector: 'MemberExpression[object.name=/^(document|user)Store$/]', message: KEEPER },
];
const NO_PARSING = [{ selector: "MemberExpression[object.name='JSON'][property.name='parse']", message: KEEPER }];

/**
 * `no-restricted-syntax` for one group of files; what a group is excused from is named where the group is.
 * @param {{ async?: boolean, cyrillic?: boolean, classes?: boolean, stores?: boolean, parsing?: boolean }} allowed
 * @returns {import('eslint').Linter.RuleEntry}
 */
export function restrictedSyntax(allowed) {
  return [
    'error',
    ...(allowed.async ? [] : NO_ASYNC),
    ...(allowed.cyrillic ? [] : NO_CYRILLIC),
    ...(allowed.classes ? [] : NO_CLASSES),
    ...(allowed.stores ? [] : NO_STORES),
    ...(allowed.parsing ? [] : NO_PARSING),
  ];
}

/** @type {import('eslint').Linter.RuleEntry} */
export const RESTRICTED_SERVICES = [
  'error',
  ...[...SERVICE_GLOBALS, 'GoogleAppsScript'].map((name) => ({
    name,
    message: 'Only src/gas may name a service of Apps Script: add what you need to a port and its adapter.',
  })),
];
