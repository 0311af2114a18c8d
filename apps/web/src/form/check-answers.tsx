import { useRef, useState, type ReactNode } from 'react';
import { Button, DraftNote, useUi } from '@xiezhi/ui';
import type { FormDto, PageDto } from '@xiezhi/contract';
import type { Act } from '../api.ts';
import { useSettings } from '../settings.tsx';
import { actionOf } from '../help/action-of.ts';
import { ItIsMine, WrittenDown } from '../help/read-back.tsx';
import { AnswerWords } from './answer-words.tsx';
import { CounterSheet } from './counter-sheet.tsx';
import { AddressForm } from './to-take-along.tsx';
import { isForPaper } from './for-paper.ts';
import { Tells } from './tells.tsx';
import { Preview } from './preview.tsx';
import { isOfTheCourt, SendingNote, useHeadingFocus } from './question.tsx';
import type { FormState } from './use-form.ts';
import { fieldsOf } from './values.ts';
import type { Texts } from '../texts/zh-CN.ts';
import { useWarnings, Warnings } from './warnings.tsx';

function PageAnswers({ page, state }: { readonly page: PageDto; readonly state: FormState }) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  return (
    <section>
      <div className="check-h">
        <h2>{page.title}</h2>
        <Anchor href={state.hrefOf(page.id)} aria-label={t.form.changeWhat(page.title)}>
          {t.form.change}
        </Anchor>
      </div>
      <dl className="answers">
        {fieldsOf(page, state.values).map((field) => (
          <div key={field.path}>
            <dt>{field.label}</dt>
            <dd>
              <AnswerWords field={field} value={state.values[field.path]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export const checkTitle = (form: FormDto, t: Texts): string =>
  form.pages.length === 0 ? form.title : t.form.check;

/** Everything written, once more, before it goes to the court. */
export function CheckAnswers(props: {
  readonly form: FormDto;
  readonly act: Act;
  readonly state: FormState;
  readonly children: ReactNode;
}) {
  const { t, lang } = useSettings();
  const [sure, setSure] = useState(false);
  const answers = useRef<HTMLDivElement>(null);
  const { form, act, state } = props;
  const warnings = useWarnings(form, act, state);
  const heading = useHeadingFocus(false);
  const busy = state.submit.sending !== 'still';
  return (
    <>
      <div className="prog">
        <span>{form.title}</span>
        <DraftNote draft={state.draft.shown} />
      </div>
      {props.children}
      <h1 ref={heading} tabIndex={-1}>
        {checkTitle(form, t)}
      </h1>
      {/* Where nothing was asked there is nothing to go back to. */}
      <p className="hint">{form.pages.length === 0 ? form.lead : t.form.checkLead}</p>
      {state.readBack ? <WrittenDown by={state.draft.preparedBy ?? ''} answers={answers} /> : null}
      <Tells tells={form.tells} />
      <Warnings warnings={warnings} byStaff={isOfTheCourt(form)} />
      <div ref={answers} className={state.readBack ? 'read-back' : undefined}>
        {state.pages.map((page) => (
          <PageAnswers key={page.id} page={page} state={state} />
        ))}
      </div>
      {state.readBack ? <ItIsMine sure={sure} onChange={setSure} /> : null}
      {form.preview === null ? null : <Preview form={form} act={act} state={state} />}
      <div className="acts row">
        <Button
          rank="first"
          notYet={busy || warnings === null || (state.readBack && !sure)}
          onPress={state.send}
        >
          {busy ? t.form.submitting : actionOf(form, lang)}
        </Button>
        <Button onPress={state.saveForLater}>{t.form.later}</Button>
      </div>
      <SendingNote state={state} />
      {isForPaper(form) ? <CounterSheet form={form} state={state} /> : null}
      {form.command === 'service.confirm-address' ? <AddressForm /> : null}
    </>
  );
}
