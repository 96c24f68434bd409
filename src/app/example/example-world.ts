import { fill } from '../../locales/fill';
import type { ExampleTexts } from '../../locales/dialogs';
import type { StorePort } from '../../ports/store';
import type { WorkbookPort } from '../../ports/workbook';
import type { Services } from '../services';
import { entriesOf } from '../state/keeper';
import { SHOPS } from '../shops/shops';
import { exampleTag } from './tags';

/**
 * The services as if the file were another one that has the made-up shop and nothing else: its sheets are found and made under
 * tags of their own, and what is stored of it is gone with the execution. So whatever runs here cannot touch, read or ask for what is real.
 */
export function exampleWorld(services: Services, { shop, sheet }: ExampleTexts): Services {
  const { charts, highlights, textSheet } = services;
  return Object.create(services, {
    documentStore: { value: storeWith(entriesOf(SHOPS, [{ id: 'example', label: shop, tokens: [] }])) },
    userStore: { value: storeWith({}) },
    workbook: { value: exampleWorkbook(services.workbook, sheet) },
    highlights: { value: { draw: (tag, looks) => highlights.draw(exampleTag(tag), looks) } satisfies Services['highlights'] },
    textSheet: {
      value: { ...textSheet, create: (page) => textSheet.create({ ...page, tag: exampleTag(page.tag), title: fill(sheet, { sheet: page.title }), before: exampleTag(page.before ?? '') }) } satisfies Services['textSheet'],
    },
    charts: {
      value: {
        draw: (tag, looks) => charts.draw(exampleTag(tag), looks.map((look) => ({ ...look, columns: look.columns.map((column) => ({ ...column, tag: exampleTag(column.tag) })) }))),
      } satisfies Services['charts'],
    },
  }) as Services;
}

function exampleWorkbook(workbook: WorkbookPort, sheet: string): WorkbookPort {
  return {
    ...workbook,
    find: (tag) => workbook.find(exampleTag(tag)),
    findToRead: (tag) => workbook.find(exampleTag(tag)),
    create: (look) => workbook.create({ ...look, tag: exampleTag(look.tag), title: fill(sheet, { sheet: look.title }) }),
  };
}

function storeWith(first: Readonly<Record<string, string>>): StorePort {
  let values: Record<string, string> = { ...first };
  const get = (key: string): string | null => values[key] ?? null;
  return {
    isThere: () => true,
    get,
    fresh: get,
    all: () => values,
    set: (key, value) => void (values[key] = value),
    setAll: (others) => void Object.assign(values, others),
    remove: (key) => void delete values[key],
    clear: () => void (values = {}),
  };
}
