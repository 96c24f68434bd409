import { useState } from 'preact/hooks';
import { fill } from '../../../locales/fill';
import type { ActionGroup, ActionPageId } from '../../../locales/panel/texts';
import { useTexts } from '../../texts';
import { usePanel } from '../context';
import { Subpage } from '../subpage';
import { ActionItem } from './action-item';
import { ACTION_PAGES } from './pages';

/** The page of this tab that the menu has asked for. */
function useAskedPage(): ActionPageId | null {
  const { opensAt } = usePanel().view;
  return opensAt === 'formulas' ? opensAt : null;
}

/** What can be done with the data, by groups; a group without a page says nothing. */
export function ActionsTab() {
  const { actions, places, backTo } = useTexts();
  const [opened, setOpened] = useState<ActionPageId | null>(useAskedPage());
  const [closed, setClosed] = useState<ActionPageId | null>(null);
  const found = ACTION_PAGES.find(({ id }) => id === opened);
  if (found !== undefined) {
    const { id, Page } = found;
    return (
      <Subpage key={id} title={actions.pages[id].name} back={fill(backTo, { place: places.actions })} onBack={() => { setClosed(id); setOpened(null); }}>
        <Page />
      </Subpage>
    );
  }
  const groups = Object.keys(actions.groups) as ActionGroup[];
  return (
    <>
      <p class="soft">{actions.lead}</p>
      {groups.map((group) => ({ group, pages: ACTION_PAGES.filter((page) => page.group === group) })).filter(({ pages }) => pages.length > 0).map(({ group, pages }) => (
        <section key={group} aria-label={actions.groups[group]}>
          <h2>{actions.groups[group]}</h2>
          {pages.map(({ id }) => <ActionItem key={id} id={id} isFocused={id === closed} onOpen={() => setOpened(id)} />)}
        </section>
      ))}
    </>
  );
}
