import { Drive } from './lab/drive';
import { google } from './lab/answers';
import { strike } from './lab/blows';
import type { Case, MakeFamily } from './lab/family';
import { jobCodes } from './lab/job-codes';
import type { LabWorld } from './lab/lab';
import { pick } from './lab/random';
import { type Refresh, refreshes } from './lab/refreshes';

const SAMPLE = 4;
/** `ka` stands for a language whose words nobody here knows. */
const LANGUAGES = ['ru', 'en', 'ka'];
const ALWAYS = 99;

const ORDERS = '/api/v1/supplier/orders';
const SALES = '/api/v1/supplier/sales';

/** What Google says, and the code that it must come to whatever language Google says it in. */
interface Trouble {
  says: string;
  arm(world: LabWorld, refresh: Refresh): void;
  /** '' where it passes within a step. */
  code: string;
  /** How «Заказы» or «Продажи» ends. */
  ends: 'done' | 'failed';
}

const said = (says: string, path: string, times: number, code: string, ends: Trouble['ends']): Trouble =>
  ({ says, arm: (world) => google(path, says, times)(world), code, ends });

const TROUBLES: readonly Trouble[] = [
  said('Service invoked too many times for one day: urlfetch.', SALES, 2, 'GOOGLE_DAILY_CALLS', 'done'),
  said('Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000).', SALES, 2, 'NETWORK', 'done'),
  said('Address unavailable: https://statistics-api.wildberries.ru/api/v1/supplier/sales', SALES, 2, 'NETWORK', 'done'),
  said('Bandwidth quota exceeded: https://statistics-api.wildberries.ru. Try reducing the rate of data transfer.', ORDERS, 2, 'NETWORK', 'done'),
  said('Limit Exceeded: URLFetch Response Size.', ORDERS, 1, '', 'done'),
  said(
    'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    SALES, ALWAYS, 'PERMISSION_MISSING', 'failed',
  ),
  { says: 'Service Spreadsheets timed out while accessing document with id 1AbC.', arm: strikeWrite, code: '', ends: 'done' },
  { says: 'You are trying to edit a protected cell or object.', arm: protectOrders, code: 'SHEET_PROTECTED', ends: 'failed' },
];

/** The same trouble in several languages ends alike: nothing is decided by a sentence of Google's. */
export const languages: MakeFamily = (lab, { all, random }) => {
  const { later } = refreshes(lab);
  const cases = TROUBLES.flatMap((trouble) => LANGUAGES.map((language): Case => ({
    name: `«${trouble.says}» in ${language}`,
    run: () => outcomeOf(trouble, language, later),
  })));
  return [{ title: "Google's words in other languages", cases: all ? cases : pick(cases, SAMPLE, random) }];
};

function outcomeOf(trouble: Trouble, language: string, refresh: Refresh): string[] {
  const world = refresh.begin();
  world.user.locale = language;
  trouble.arm(world, refresh);
  const codes = new Set<string>();
  const lines = new Drive(world, 'panel', () => jobCodes(world).forEach((code) => codes.add(code))).run();
  const failed = lines.filter(({ state }) => state === 'failed').map(({ id }) => id);
  const expected = trouble.ends === 'failed' ? 1 : 0;
  const told = [...codes].filter((code) => code !== trouble.code && code !== 'CATEGORY_MISSING');
  return [
    ...(failed.length === expected ? [] : [`${failed.join(', ') || 'nothing'} failed`]),
    ...(trouble.code === '' || codes.has(trouble.code) ? [] : [`${trouble.code} was not told, but ${[...codes].join(', ')}`]),
    ...told.map((code) => `${code} was told`),
  ];
}

function strikeWrite(world: LabWorld, { calls }: Refresh): void {
  const { call, name } = calls.filter((one) => one.name === 'Range.setValues')[2] as Refresh['calls'][number];
  strike(world, [{ call, kind: 'before', name }]);
}

/** The file becomes somebody else's, who lets nobody into the sheet. */
function protectOrders({ document, host, user }: LabWorld): void {
  document.owner = host.createUser('chief@example.com');
  document.addEditor(document.owner);
  document.addEditor(user);
  document.workbook.userProtect('Заказы');
}
