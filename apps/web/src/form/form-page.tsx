import { Button, ErrorSummary, Failure, Icon, LinkButton, useUi } from '@xiezhi/ui';
import { isOfCourt, to } from '../addresses.ts';
import { dayWords } from '../clock.ts';
import { BackToCase } from '../pages/why.tsx';
import { wasHandedIn } from './handed-in.ts';
import { AskHelp } from '../help/ask-help.tsx';
import { HandedOver } from '../help/handed-over.tsx';
import { helpTexts } from '../texts/help.ts';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { Beside } from './beside.tsx';
import { CheckAnswers, checkTitle } from './check-answers.tsx';
import { ChangedElsewhere, NotSaved } from './which-draft.tsx';
import { CounterSheet } from './counter-sheet.tsx';
import { isForPaper } from './for-paper.ts';
import { Question } from './question.tsx';
import { useForm, type FormPageProps, type FormState } from './use-form.ts';
import { pageOf } from './faults.ts';
import { controlId, fieldsOf, isBlank, ownsPath } from './values.ts';

/** All there is to mend, on this page and on others. */
function Faults({ state }: { readonly state: FormState }) {
  const { t } = useSettings();
  const here = state.page === null ? [] : fieldsOf(state.page, state.values);
  // Said once; but whoever can mend it on another page as well is led there too.
  const faults = state.faults.filter(
    ({ again, path }) => again !== true || !here.some((field) => ownsPath(field, path)),
  );
  if (faults.length === 0) return null;
  return (
    <ErrorSummary
      turn={state.turn}
      count={state.faults.filter(({ again }) => again !== true).length}
      faults={faults.map((fault) => {
        const onThisPage = here.some((field) => ownsPath(field, fault.path));
        const there = onThisPage ? undefined : pageOf(state.pages, state.values, fault.path);
        return {
          message: there === undefined ? fault.message : t.form.onPage(there.title, fault.message),
          target: controlId(fault.path),
          ...(onThisPage
            ? {}
            : {
                onGo: () => {
                  state.goTo(fault.path);
                },
              }),
        };
      })}
    />
  );
}

/** The submission has not got through: nothing is lost, and pressing again is safe. */
function Lost({ state }: { readonly state: FormState }) {
  const { t } = useSettings();
  const { failure } = state.submit;
  if (failure === null) return null;
  const { said } = failure;
  const lost = failure.kind === 'offline' || failure.kind === 'server';
  return (
    <Failure
      title={
        said?.title ??
        (lost ? t.form.lostTitle : failure.kind === 'sign-in' ? t.failure.signIn : t.failure.absent)
      }
      lead={said?.detail ?? t.form.sendFailed}
      actions={
        failure.kind === 'sign-in' ? (
          <LinkButton href={to.signIn(location.pathname + location.search)} rank="first">
            {t.signIn}
          </LinkButton>
        ) : (
          <Button rank="first" onPress={state.send}>
            {t.failure.again}
          </Button>
        )
      }
    />
  );
}

function SavedForLater({
  state,
  props,
}: {
  readonly state: FormState;
  readonly props: FormPageProps;
}) {
  const { t, lang } = useSettings();
  const day = state.draft.expiresOn;
  const here = location.pathname + location.search;
  return (
    <section className="notice" role="status">
      <h1>{props.signedIn ? t.form.savedTitle : t.form.savedWindowTitle}</h1>
      <p>
        {!props.signedIn
          ? t.form.savedWindowLead
          : day === null
            ? t.form.savedLocalLead
            : t.form.savedLead(dayWords(day, lang))}
      </p>
      <div className="row">
        {props.signedIn ? null : (
          <>
            <LinkButton href={to.signIn(here)}>{t.signIn}</LinkButton>
            <LinkButton href={to.register(here)}>{t.signInPage.register}</LinkButton>
          </>
        )}
        <Button rank="first" onPress={state.carryOn}>
          {t.form.continue}
        </Button>
        <LinkButton href={props.fromDesk ? to.desk : to.home}>
          {props.fromDesk ? t.outcome.toDesk : t.failure.home}
        </LinkButton>
      </div>
      {isForPaper(state.form) ? <CounterSheet form={state.form} state={state} /> : null}
      {state.form.helpable === true ? (
        <AskHelp act={props.act} begin={() => state.draft.begin(state.values)} />
      ) : null}
    </section>
  );
}

function BackLink({ state, props }: { readonly state: FormState; readonly props: FormPageProps }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const before = state.pages[state.place - 1];
  if (before === undefined && props.act.helping !== undefined)
    return (
      <Anchor className="back" href={to.helping}>
        <Icon name="back" />
        {helpTexts[lang].helping}
      </Anchor>
    );
  if (before === undefined) return <BackToCase act={props.act} />;
  return (
    <Anchor className="back" href={state.hrefOf(before.id)}>
      <Icon name="back" />
      {t.form.back(before.title)}
    </Anchor>
  );
}

/** The questions of one command, one page at a time, then the page where all is checked. */
export function FormPage(props: FormPageProps) {
  const { t, lang } = useSettings();
  const ui = useUi();
  const { act } = props;
  const state = useForm(props);
  const { form, page, pages } = state;
  const current =
    props.fromDesk || isOfCourt(act) ? 'desk' : act.stream === null ? 'start' : 'cases';
  const { refused } = state;
  if (refused !== null) {
    return (
      <Shell title={t.refusal.title} narrow current={current}>
        <BackToCase act={act} />
        <RefusalScreen
          asked={form.title}
          refusals={refused.refusals}
          act={act}
          kept
          handedIn={wasHandedIn(refused) ? refused.commandId : null}
          onRetry={state.retry}
          onField={state.goTo}
        />
        <p className="add">
          <Button onPress={state.carryOn}>{t.form.check}</Button>
        </p>
      </Shell>
    );
  }
  if (state.saved) {
    return (
      <Shell title={t.form.savedTitle} narrow current={current}>
        {act.helping === undefined ? (
          <SavedForLater state={state} props={props} />
        ) : (
          <HandedOver form={form} act={act} onCarryOn={state.carryOn} />
        )}
      </Shell>
    );
  }
  const heading = page === null ? checkTitle(form, t) : page.title;
  const reached = pages.findIndex((each) =>
    fieldsOf(each, state.values).some(
      (field) => !field.optional && isBlank(state.values[field.path]),
    ),
  );
  const title =
    state.faults.length > 0
      ? `${ui.t.errorTitle(state.faults.filter(({ again }) => again !== true).length)} · ${heading}`
      : heading;
  return (
    <Shell title={title} current={current}>
      <div className="q">
        <div>
          <BackLink state={state} props={props} />
          {form.helping === undefined ? null : (
            <p className="for-whom">{helpTexts[lang].banner(form.helping.name)}</p>
          )}
          {state.unsaved ? (
            <NotSaved gone={state.draft.shown.state === 'gone'} turn={state.draft.turn} />
          ) : null}
          {state.draft.elsewhere ? (
            <ChangedElsewhere
              turn={state.draft.turn}
              onTakeOver={act.helping === undefined ? state.draft.takeOver : null}
              onSeeOther={() => {
                // What was written here stays in this window: opened again, the form shows both.
                location.reload();
              }}
            />
          ) : null}
          {page === null ? (
            <CheckAnswers form={form} act={act} state={state}>
              <Faults state={state} />
              <Lost state={state} />
            </CheckAnswers>
          ) : (
            <Question
              key={page.id}
              form={form}
              act={act}
              state={state}
              page={page}
              signedIn={props.signedIn}
            >
              <Faults state={state} />
              <Lost state={state} />
            </Question>
          )}
        </div>
        <Beside
          form={form}
          act={act}
          state={state}
          fromDesk={props.fromDesk}
          pages={pages}
          current={page?.id ?? ''}
          hrefOf={state.hrefOf}
          reached={reached < 0 ? pages.length : reached}
        />
      </div>
    </Shell>
  );
}
