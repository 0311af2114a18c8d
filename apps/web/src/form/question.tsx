import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { Button, Disclosure, DraftNote, LinkButton, UnderWayContext } from '@xiezhi/ui';
import type { FieldDto, FormDto, PageDto } from '@xiezhi/contract';
import { isCounterFiling, to } from '../addresses.ts';
import type { Act } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { FieldView, sending } from './field-view.tsx';
import { ReadFile } from './reading/read-file.tsx';
import { Tells } from './tells.tsx';
import { actionOf } from '../help/action-of.ts';
import { helpTexts } from '../texts/help.ts';
import { impossibleDays } from './impossible-days.ts';
import { Preview } from './preview.tsx';
import { SendCode } from './send-code.tsx';
import type { FormState } from './use-form.ts';
import { fieldsOf } from './values.ts';

/** Brings the reader to the new question, except on the first page they see. */
let firstQuestion = true;
export function useHeadingFocus(skip: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (firstQuestion) {
      firstQuestion = false;
      return;
    }
    if (skip) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Only when the question appears; a fault said later must not move the focus here.
  }, []);
  return heading;
}

export function SendingNote({ state }: { readonly state: FormState }) {
  const { t } = useSettings();
  const { sending } = state.submit;
  const words = sending === 'retrying' ? t.form.retrying : sending === 'again' ? t.form.again : '';
  return (
    <p className={words === '' ? 'vh' : 'alert'} role="status">
      {words}
    </p>
  );
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The code of a form goes to the number that stands in the same form; without one, to the holder's own. */
function Fields(props: {
  readonly form: FormDto;
  readonly page: PageDto;
  readonly state: FormState;
}) {
  const { t } = useSettings();
  const { form, state } = props;
  const mobile = form.pages
    .flatMap((page) => page.fields)
    .find((one) => one.component === 'mobile');
  return fieldsOf(props.page, state.values).map((field) => (
    <Fragment key={field.path}>
      {field.component === 'code' ? (
        <SendCode
          purpose={form.command}
          mobile={mobile === undefined ? null : words(state.values[mobile.path])}
          onTake={(code) => {
            state.set(field.path, code);
          }}
        />
      ) : null}
      <FieldView
        field={field}
        value={state.values[field.path]}
        faults={state.faults}
        onChange={(value) => {
          state.set(field.path, value);
        }}
      />
      {field.component === 'long-text' ? (
        <p className="note" role="status">
          {impossibleDays(words(state.values[field.path]))
            .map((day) => t.form.noSuchDay(day))
            .join(' ')}
        </p>
      ) : null}
    </Fragment>
  ));
}

/** To a member of the court the court is not somebody else. */
/** The court's own, or typed by its people for whoever stands at the counter. */
export const isOfTheCourt = ({ ofTheCourt, command, stream, key }: FormDto): boolean =>
  ofTheCourt === true || isCounterFiling({ command, stream, key });

const takesFiles = ({ component }: FieldDto): boolean =>
  component === 'files' || component === 'exhibits';

/** Said before anybody chooses a file; what is written so far is there again after signing in. */
function FilesNeedAccount() {
  const { t } = useSettings();
  const here = location.pathname + location.search;
  return (
    <section className="notice">
      <p>{t.form.filesNeedAccount}</p>
      <div className="row">
        <LinkButton href={to.signIn(here)}>{t.signIn}</LinkButton>
        <LinkButton href={to.register(here)}>{t.signInPage.register}</LinkButton>
      </div>
    </section>
  );
}

/** One question: its heading, what to know, its fields, and on. A form of one page submits from here. */
export function Question(props: {
  readonly form: FormDto;
  readonly act: Act;
  readonly state: FormState;
  readonly page: PageDto;
  readonly signedIn: boolean;
  readonly children: ReactNode;
}) {
  const { t, lang } = useSettings();
  const { form, state, page } = props;
  const only = state.pages.length === 1 && !state.readBack;
  const heading = useHeadingFocus(state.faults.length > 0);
  const busy = state.submit.sending !== 'still';
  const day = state.draft.expiresOn;
  const last = state.backToCheck || state.place === state.pages.length - 1;
  return (
    <>
      <div className="prog">
        <span>
          {form.title}
          {only ? null : (
            <>
              {' · '}
              <span className="nowrap">{t.form.question(state.place + 1, state.pages.length)}</span>
            </>
          )}
        </span>
        <DraftNote draft={state.draft.shown} />
      </div>
      {props.children}
      <h1 ref={heading} tabIndex={-1}>
        {page.title}
      </h1>
      {page.lead === undefined ? null : <p className="hint">{page.lead}</p>}
      {state.place === 0 && page.lead === undefined && form.lead !== '' ? (
        <p className="hint">{form.lead}</p>
      ) : null}
      <Tells tells={form.tells} />
      {page.help === undefined ? null : <Disclosure summary={t.form.help}>{page.help}</Disclosure>}
      {props.signedIn ? (
        <ReadFile key={page.id} page={page} state={state} send={sending(t)} />
      ) : null}
      <form
        noValidate
        // The heading asks who it is; the group of one party need not ask again.
        className={page.fields.length === 1 && page.fields[0]?.component === 'party' ? 'alone' : ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          if (only) state.send();
          else state.next();
        }}
      >
        {props.signedIn || !fieldsOf(page, state.values).some(takesFiles) ? null : (
          <FilesNeedAccount />
        )}
        <UnderWayContext value={state.tellUnderWay}>
          <Fields form={form} page={page} state={state} />
        </UnderWayContext>
        {!only || form.preview === null ? null : (
          <Preview form={form} act={props.act} state={state} />
        )}
        <div className="acts row">
          <Button rank="first" submit notYet={busy}>
            {busy
              ? t.form.submitting
              : only
                ? actionOf(form, lang)
                : last
                  ? t.form.toCheck
                  : t.form.next}
          </Button>
          <Button onPress={state.saveForLater}>{t.form.later}</Button>
        </div>
        <SendingNote state={state} />
        {props.signedIn ? (
          <p className="note gap-top">
            {form.helping !== undefined
              ? helpTexts[lang].notHandedIn(form.helping.name)
              : isOfTheCourt(form)
                ? t.form.keptByStaff
                : day === null
                  ? t.form.keptPlain
                  : t.form.kept(dayWords(day, lang))}
          </p>
        ) : null}
      </form>
    </>
  );
}
