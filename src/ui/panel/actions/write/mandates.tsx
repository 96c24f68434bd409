import { useState } from 'preact/hooks';
import type { ActionView, OfferForm } from '../../../../app/actions/view';
import { fill } from '../../../../locales/fill';
import { useTexts } from '../../../texts';
import type { Writing } from './use-writing';

const USUAL_DAYS = 30;
const MOST_DAYS = 90;

/** What the schedule may send of an action without a person, and the form that lets it. */
export function Mandates({ writing: { view, isBusy, wish }, action: { mandates, offers }, shop }: { writing: Writing; action: ActionView; shop: string }) {
  const { write } = useTexts().actions;
  const form = offers.some(({ id }) => id === view?.offer?.id) ? view?.offer ?? null : null;
  if (mandates.length === 0 && offers.length === 0) return null;
  return (
    <section class="card" aria-label={write.bySchedule}>
      <b>{write.bySchedule}</b>
      <ul class="lines">
        {mandates.map(({ id, title, text, told }) => (
          <li key={id} class="line">
            <div><b>{title}</b><p class="small">{text}</p><p class="soft small">{told}</p></div>
            <button class="small" disabled={isBusy} aria-label={write.revoke + ': ' + title} onClick={() => wish({ kind: 'revoke', id })}>{write.revoke}</button>
          </li>
        ))}
      </ul>
      {form === null && offers.map(({ id, title, about }) => (
        <div key={id}>
          <button class="small" disabled={isBusy} aria-describedby={'offer-' + id} onClick={() => wish({ kind: 'offer', mandate: id, shop })}>{title}</button>
          <p id={'offer-' + id} class="soft small">{about}</p>
        </div>
      ))}
      {form !== null && <TermsForm key={form.id} form={form} about={offers.find(({ id }) => id === form.id)?.about ?? ''} isBusy={isBusy} wish={wish} />}
    </section>
  );
}

function TermsForm({ form: { id, shop, terms }, about, isBusy, wish }: { form: OfferForm; about: string; isBusy: boolean; wish: Writing['wish'] }) {
  const { write } = useTexts().actions;
  const [values, setValues] = useState(Object.fromEntries(terms.map((term) => [term.id, term.value])));
  const [days, setDays] = useState(USUAL_DAYS);
  const put = (term: string, value: string | number): void => setValues({ ...values, [term]: value });
  return (
    <form onSubmit={(event) => { event.preventDefault(); wish({ kind: 'allow', mandate: id, shop, days, terms: values }); }}>
      <p class="soft small">{about}</p>
      {terms.map(({ id: term, label, kind, least, most, options }) => (
        <label key={term} class="small">{label}
          {kind === 'whole' && <input type="number" min={least} max={most} value={values[term]} onInput={({ currentTarget }) => put(term, Number(currentTarget.value))} />}
          {kind === 'text' && <textarea maxLength={most} value={values[term]} onInput={({ currentTarget }) => put(term, currentTarget.value)} />}
          {kind === 'choice' && (
            <select value={values[term]} onChange={({ currentTarget }) => put(term, currentTarget.value)}>
              {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
            </select>
          )}
        </label>
      ))}
      <label class="small">{fill(write.forDays, { most: MOST_DAYS })}<input type="number" min="1" max={MOST_DAYS} value={days} onInput={({ currentTarget }) => setDays(Number(currentTarget.value))} /></label>
      <div class="buttons">
        <button type="button" disabled={isBusy} onClick={() => wish({ kind: 'fill', mandate: id, shop, terms: values })}>{write.fill}</button>
        <button type="button" disabled={isBusy} onClick={() => wish({ kind: 'propose', mandate: id, shop, terms: values })}>{write.propose}</button>
        <button class="main" disabled={isBusy}>{write.allow}</button>
      </div>
    </form>
  );
}
