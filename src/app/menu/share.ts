import { DATASET_IDS } from '../../datasets';
import type { ShareTexts } from '../../locales/dialogs';
import { fill } from '../../locales/fill';
import { ourFormulas } from '../cells/formula-rewriting';
import { JOURNAL } from '../telling/journal';
import type { Services } from '../services';
import { chooseLive } from '../state/own-choices';
import { settingsOf } from '../state/settings';

const DATA_SHEETS: readonly string[] = [...DATASET_IDS, JOURNAL];

/** From the menu: what others will see in the file, and one question for each thing that could be safer. */
export function shareWithAccountant(services: Services): void {
  const { ui } = services;
  const { share } = services.locale.dialogs();
  const formulas = ourFormulas(services).length;
  const isLive = settingsOf(services).live.length > 0;
  const checklist = [
    share.see,
    isLive ? share.live : share.notLive,
    ...(formulas === 0 ? [] : [fill(share.formulas, { count: formulas })]),
    share.viewer,
    share.editor,
  ];
  if (!ui.confirm(share.title, [...checklist, share.goOn].join('\n\n'))) return;
  if (isLive) askLive(services, share);
  askWarning(services, share);
  askCopy(services, share);
}

function askLive(services: Services, { title, askLive: question }: ShareTexts): void {
  if (services.ui.confirm(title, question)) chooseLive(services, { isLive: false });
}

/** Sheets that a person has protected are left as they are. */
function askWarning({ sharing, ui }: Services, { title, askWarn, askUnwarn }: ShareTexts): void {
  const { without, own } = sharing.warnings(DATA_SHEETS);
  if (without.length > 0) {
    if (ui.confirm(title, fill(askWarn, { count: without.length }))) sharing.warn(without);
  } else if (own.length > 0 && ui.confirm(title, fill(askUnwarn, { count: own.length }))) {
    sharing.unwarn(own);
  }
}

/** Our own sheets hold nothing but values. */
function askCopy({ sharing, ui, workbook }: Services, { title, askCopy: question, suffix, copied }: ShareTexts): void {
  if (workbook.activeTag() !== null || !ui.confirm(title, question)) return;
  ui.toast(fill(copied, { sheet: sharing.copyAsValues(suffix) }), title, 15);
}
