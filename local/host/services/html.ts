import type { Execution } from '../execution/execution';
import { noPermission, ScriptError } from '../service/errors';
import { int, str } from '../service/param';
import { methodsOf, serviceClass, type ServiceClass } from '../service/service-class';
import { HostObject } from '../service/values';

export class HtmlOutputRef extends HostObject {
  readonly className = 'HtmlOutput';
  title = '';
  widthPx: number | null = null;
  heightPx: number | null = null;
  constructor(public content: string) {
    super();
  }
}

class TemplateRef extends HostObject {
  readonly className = 'HtmlTemplate';
  constructor(readonly source: string) {
    super();
  }
}

const on = methodsOf<ServiceClass>();

function file(execution: Execution, name: string): string {
  if (execution.mode === 'customFunction' && !execution.host.doubts.formulasReadFiles) throw noPermission('HtmlService');
  const text = execution.host.project.html.get(name.replace(/\.html$/, ''));
  if (text === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
  return text;
}

export const htmlServiceClass = serviceClass<GoogleAppsScript.HTML.HtmlService>(
  { name: 'HtmlService', global: 'HtmlService' },
  {
    createHtmlOutput: on.pure([[], [str]], (_, _self, html = '') => new HtmlOutputRef(html)),
    createHtmlOutputFromFile: on.pure([[str]], (execution, _, name) => new HtmlOutputRef(file(execution, name))),
    createTemplateFromFile: on.pure([[str]], (execution, _, name) => new TemplateRef(file(execution, name))),
    createTemplate: on.pure([[str]], (_, _self, html) => new TemplateRef(html)),
  },
);

const onOutput = methodsOf<HtmlOutputRef>();

export const htmlOutputClass = serviceClass<GoogleAppsScript.HTML.HtmlOutput>({ name: 'HtmlOutput', path: 'HtmlService.HtmlOutput' }, {
  append: onOutput.pure([[str]], (_, self, html) => (self.content += html, self)),
  getContent: onOutput.pure([[]], (_, self) => self.content),
  setContent: onOutput.pure([[str]], (_, self, html) => (self.content = html, self)),
  setTitle: onOutput.pure([[str]], (_, self, title) => (self.title = title, self)),
  getTitle: onOutput.pure([[]], (_, self) => self.title),
  setWidth: onOutput.pure([[int]], (_, self, px) => (self.widthPx = px, self)),
  setHeight: onOutput.pure([[int]], (_, self, px) => (self.heightPx = px, self)),
  addMetaTag: onOutput.pure([[str, str]], (_, self) => self),
});

const onTemplate = methodsOf<TemplateRef>();

/** The template itself runs in the context (`prelude.js`); here its text becomes code and its output a page. */
export const htmlTemplateClass = serviceClass<GoogleAppsScript.HTML.HtmlTemplate>({ name: 'HtmlTemplate', path: 'HtmlService.HtmlTemplate' }, {
  getRawContent: onTemplate.pure([[]], (_, self) => self.source),
  getCode: onTemplate.pure([[]], (_, self) => codeOf(self.source)),
  evaluate: onTemplate.pure([[str]], (_, _self, html) => new HtmlOutputRef(html)),
});

/** https://developers.google.com/apps-script/guides/html/templates */
function codeOf(source: string): string {
  const pieces = source.split(/(<\?[\s\S]*?\?>)/).map((piece) => {
    if (!piece.startsWith('<?')) return `output_ += ${JSON.stringify(piece)};`;
    if (piece.startsWith('<?!=')) return `output_ += ${piece.slice(4, -2).trim().replace(/;$/, '')};`;
    if (piece.startsWith('<?=')) return `output_ += escape_(${piece.slice(3, -2).trim().replace(/;$/, '')});`;
    return piece.slice(2, -2);
  });
  return ["var output_ = '';", ...pieces].join('\n');
}
