import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { Button } from '@xiezhi/ui';
import type { FormDto } from '@xiezhi/contract';
import { courtToday, fullDayWords } from '../clock.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { counterSheetTexts } from '../texts/counter-sheet.ts';
import { AnswerWords } from './answer-words.tsx';
import type { FormState } from './use-form.ts';
import { ComplaintToTakeAlong } from './to-take-along.tsx';
import { fieldsOf, isBlank } from './values.ts';

function Sheet({ form, state }: { readonly form: FormDto; readonly state: FormState }) {
  const { lang } = useSettings();
  const { data: me } = useMe();
  const s = counterSheetTexts[lang];
  // The one chosen may be another than this house's first, whose address would be wrong then.
  const chosen = state.values['court'];
  const court = chosen === undefined || chosen === me?.court?.id ? (me?.court ?? null) : null;
  return (
    <article className="counter-sheet">
      <header>
        <p className="stamp">{s.notHandedIn}</p>
        <h1>{form.title}</h1>
        <p>{s.notHandedInLead}</p>
        {court === null ? null : (
          <p>
            {s.where} {court.name}
            <br />
            {court.address}
            <br />
            {s.hours} {court.hours} · {s.phone} {court.phone}
          </p>
        )}
        <p>{s.bring}</p>
        {me?.demo === true ? <p>{s.demo}</p> : null}
      </header>
      {state.pages.map((page) => (
        <section key={page.id}>
          <h2>{page.title}</h2>
          <dl className="answers">
            {fieldsOf(page, state.values).map((field) => (
              <div key={field.path}>
                <dt>{field.label}</dt>
                <dd>
                  {isBlank(state.values[field.path]) ? (
                    s.none
                  ) : (
                    <AnswerWords field={field} value={state.values[field.path]} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <footer>
        <p>{s.sign}</p>
        <p>{s.day}</p>
        <p>{s.printed(fullDayWords(courtToday(), lang))}</p>
      </footer>
    </article>
  );
}

/**
 * What somebody has written so far, as a sheet to be signed and taken to the counter: the way offline begins where they are,
 * and with nothing to write again. It says that it is not handed in, since a sheet of paper looks like something that is.
 */
export function CounterSheet(props: { readonly form: FormDto; readonly state: FormState }) {
  const { state } = props;
  const { lang } = useSettings();
  const s = counterSheetTexts[lang];
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const end = (): void => {
      setPrinting(false);
    };
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('afterprint', end);
    };
  }, []);
  const print = (): void => {
    flushSync(() => {
      setPrinting(true);
    });
    window.print();
  };
  return (
    <div className="no-print gap-top">
      <p className="note">{s.lead}</p>
      <p className="gap-top">
        <Button onPress={print}>{s.action}</Button>
      </p>
      {props.form.command === 'filing.submit' &&
      props.form.key === '' &&
      state.draft.expiresOn !== null ? (
        <ComplaintToTakeAlong save={state.draft.flush} />
      ) : null}
      {printing ? createPortal(<Sheet {...props} />, document.body) : null}
    </div>
  );
}
