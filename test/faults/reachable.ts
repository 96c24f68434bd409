import fs from 'node:fs';
import { troubleOf } from './lab/drive';
import type { Case, MakeFamily } from './lab/family';
import type { Lab } from './lab/lab';

/** All that Google, a page of ours or a cell can call, besides the formulas: a new name here is a new way in. */
export const CALLABLE: Readonly<Record<string, string>> = {
  onInstall: '', onOpen: 'event', menuConnect: '', menuRefreshAll: '', menuRefreshSheet: '', menuPanel: '', menuBehind: '', menuFormula: '', formulaQuestions: '', buildFormula: 'wish', menuJournal: '', menuHelp: '', menuStampFormulas: '', menuFreezeFormulas: '', menuSheetInfo: '', menuStart: '', menuShare: '',
  homeViews: '',
  connectShop: 'token', startRefresh: 'ids', refreshStep: '', onHourly: 'event',
  panelView: '', pageTexts: '', panelChange: 'wanted', datasetPage: 'id', presetPlan: 'id', openSheet: 'id', documentFile: 'shop, document', labelChoices: '', labelPage: 'choice, format, from', pauseRefresh: '', resumeRefresh: '', stopRefresh: '', journalLines: '', alertLines: '', healthLines: '', peopleLines: '', pingLines: '', supportReport: '', helpTopics: '', formulasToStamp: '', stampFormulas: '', undoStamps: '',
  exchangeViews: '', exchangePage: 'id', exchangeColumns: 'table', exchangePreview: 'id, given', exchangeFiles: 'id, given',
  takeFile: 'id, file, given', connectSystem: 'system, pasted', disconnectSystem: 'system', talkView: 'id', previewTalk: 'id, given', startTalk: 'id, given', talkStep: 'id',
  actionsView: '', actionWish: 'wish', actionStep: '',
};
const FROM_CELL = 'Это действие нельзя вызвать из ячейки. Выберите его в меню «WB Таблицы».';
/** They only build the menu, which a cell may not. */
const MENU_BUILDERS = ['onInstall', 'onOpen'];
/** A parameter by which a caller could choose what is asked of WB, or by whom. */
const DANGEROUS = /host|path|url|token|method|secret|key/i;

/** The functions that can be reached from outside, and that none but a formula works in a cell. */
export const reachable: MakeFamily = (lab) => [{
  title: 'reachable functions',
  cases: [pinned(lab), ...Object.keys(CALLABLE).map((name) => refusedInCell(lab, name))],
}];

function pinned(lab: Lab): Case {
  return {
    name: 'the list of functions and their parameters',
    run: () => {
      const declared = [...fs.readFileSync(lab.codeFile, 'utf8').matchAll(/^function (\w+)\((.*?)\) \{/gm)].map(([, name = '', parameters = '']) => ({ name, parameters }));
      const others = declared.filter(({ name }) => !/^WB_[A-Z_]+$/.test(name));
      const found = Object.fromEntries(others.map(({ name, parameters }) => [name, parameters]));
      const formulas = declared.filter(({ name, parameters }) => /^WB_[A-Z_]+$/.test(name) && DANGEROUS.test(parameters));
      return [
        ...Object.keys({ ...CALLABLE, ...found }).filter((name) => CALLABLE[name] !== found[name]).map((name) => `${name}(${String(found[name])}) instead of (${String(CALLABLE[name])})`),
        ...formulas.map(({ name, parameters }) => `${name} takes ${parameters}`),
      ];
    },
  };
}

function refusedInCell(lab: Lab, name: string): Case {
  return {
    name: `${name} in a cell`,
    run: () => {
      const world = lab.world();
      world.connect();
      const { document, host, user } = world;
      const [sent, before] = [world.net.outgoing.length, JSON.stringify([[...document.properties.entries], [...host.propertiesOf(user).entries]])];
      const trouble = troubleOf(host.callCustomFunction(name, [world.token()], { document, user }));
      const isRefused = MENU_BUILDERS.includes(name) ? trouble !== null : trouble === FROM_CELL;
      const after = JSON.stringify([[...document.properties.entries], [...host.propertiesOf(user).entries]]);
      return [
        ...(isRefused ? [] : [`answered ${String(trouble)}`]),
        ...(world.net.outgoing.length > sent ? ['asked WB'] : []),
        ...(after === before ? [] : ['changed what is stored']),
      ];
    },
  };
}
