import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { Button, Icon, LinkButton, NextList, Section } from '@xiezhi/ui';
import type { AskedDto, OutcomeDto } from '@xiezhi/contract';
import { rateAfter, to } from '../addresses.ts';
import { api, type Act } from '../api.ts';
import { momentWords } from '../clock.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { Receipts } from './receipts.tsx';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';

/** What the question page hands over, so that the receipt stands at once. */
export interface OutcomeState {
  readonly outcome: OutcomeDto;
  readonly title: string;
  /** What follows the act, as its form said it. */
  readonly after: string;
  readonly act: Act;
  readonly fromDesk: boolean;
  /** What the act was a step towards. */
  readonly then: string | null;
}

type AcceptedDto = Extract<OutcomeDto, { readonly outcome: 'accepted' }>;

/** Done; but what still waits for the cashier is not done, and is not called so. */
function DoneWord({ payment }: { readonly payment: AcceptedDto['payment'] }) {
  const { t } = useSettings();
  const open = payment?.state === 'open';
  const failed = payment?.state === 'failed';
  return (
    <p className={open || failed ? 'done-word done-word-not' : 'done-word'} role="status">
      <Icon name={open ? 'clock' : failed ? 'cannot' : 'check'} />
      {open ? t.outcome.waiting : failed ? t.outcome.notPaid : t.outcome.doneTitle}
    </p>
  );
}

/** What follows the act in words, and what is owed by which day, whoever owes it. */
function WhatFollows(props: { readonly words: string; readonly then: AcceptedDto['then'] }) {
  const { t, lang } = useSettings();
  const { words, then = [] } = props;
  if (words === '' && then.length === 0) return null;
  return (
    <Section title={t.outcome.next}>
      {words === '' ? null : <p className="measure">{words}</p>}
      {then.length === 0 ? null : (
        <NextList steps={then.map((step) => ({ ...step, on: momentWords(step.on, lang) }))} />
      )}
    </Section>
  );
}

function Accepted(props: { readonly outcome: AcceptedDto; readonly state: OutcomeState | null }) {
  const { t } = useSettings();
  const signedIn = useMe().data?.signedIn === true;
  const { receipts, next, payment } = props.outcome;
  const fromDesk = props.state?.fromDesk ?? false;
  const then = props.state?.then ?? null;
  const slip = receipts.find(({ codeSlip }) => codeSlip !== undefined);
  const stream = receipts.find((receipt) => receipt.stream.startsWith('case:'))?.stream;
  const said = receipts.find((receipt) => receipt.stream.startsWith('feedback:'))?.stream;
  const rate = signedIn && props.state && !fromDesk ? rateAfter(props.state.act) : null;
  const act = props.state?.title ?? '';
  const entered =
    payment === undefined
      ? (receipts[0]?.title ?? t.outcome.doneTitle)
      : t.outcome.payment[payment.state];
  // `next` is an address of this site, or a sentence.
  // What the form promised is not repeated where it has come, with names and days.
  const promised = (props.outcome.then ?? []).length > 0 ? '' : (props.state?.after ?? '');
  const follows = next.startsWith('/') ? promised : next;
  // What to do until the cashier answers is not said once it has.
  const words = payment === undefined || payment.state === 'open' ? follows : '';
  return (
    <>
      <section className="receipt">
        <DoneWord payment={payment} />
        <h1>{entered}</h1>
        {/* What was entered has names of its own: of an assignment, who sits in the case now. */}
        {act === '' || act === entered ? null : <p className="gap-top">{t.outcome.act(act)}</p>}
        {payment === undefined ? null : <p className="lead">{payment.text}</p>}
        {payment?.payAt === undefined ? null : (
          <p className="gap-top">
            <LinkButton href={payment.payAt} rank="first">
              {t.outcome.payAt}
            </LinkButton>
          </p>
        )}
        <Receipts receipts={receipts} />
      </section>
      <WhatFollows words={words} then={props.outcome.then} />
      {rate === null ? null : (
        <Section title={t.feedback.rateNow}>
          <p>{t.feedback.rateNowLead}</p>
          <p className="add">
            <LinkButton href={to.act(rate)}>{t.feedback.rateNow}</LinkButton>
          </p>
        </Section>
      )}
      <div className="acts row">
        {slip?.codeSlip === undefined ? null : (
          <LinkButton href={to.codeSlip(slip.stream, slip.codeSlip)} rank="first">
            {t.codeSlip.print(slip.detail)}
          </LinkButton>
        )}
        {then === null ? null : (
          <LinkButton href={then} rank="first">
            {t.outcome.goOn}
          </LinkButton>
        )}
        {stream === undefined ? null : (
          <LinkButton
            href={fromDesk ? to.deskCase(stream) : to.caseSpace(stream)}
            rank={then === null ? 'first' : 'plain'}
          >
            {t.outcome.toCase}
          </LinkButton>
        )}
        {said === undefined ? null : (
          <LinkButton href={to.oneFeedback(said)} rank={then === null ? 'first' : 'plain'}>
            {t.feedback.course}
          </LinkButton>
        )}
        {fromDesk ? <LinkButton href={to.desk}>{t.outcome.toDesk}</LinkButton> : null}
        {signedIn && then === null && stream === undefined && said === undefined && !fromDesk ? (
          <>
            <LinkButton href={to.home} rank="first">
              {t.outcome.toActs}
            </LinkButton>
            <LinkButton href={to.account}>{t.account.title}</LinkButton>
          </>
        ) : null}
        {signedIn ? null : (
          <LinkButton href={to.signIn()} rank="first">
            {t.signIn}
          </LinkButton>
        )}
        <Button
          onPress={() => {
            print();
          }}
        >
          <Icon name="print" />
          {t.outcome.print}
        </Button>
      </div>
    </>
  );
}

const askEvery = 3000;

function Received(props: {
  readonly outcome: Extract<OutcomeDto, { readonly outcome: 'received' }>;
  readonly reload: () => void;
}) {
  const { t, lang } = useSettings();
  const { reload } = props;
  useEffect(() => {
    const timer = setInterval(reload, askEvery);
    return () => {
      clearInterval(timer);
    };
  }, [reload]);
  return (
    <section className="receipt" role="status">
      <h1>{t.outcome.received}</h1>
      <p>{t.outcome.receivedLead(momentWords(props.outcome.at, lang))}</p>
      <p className="gap-top">{t.outcome.receivedSafe}</p>
      <p className="note gap-top">
        {t.outcome.command} <span className="mono">{props.outcome.commandId}</span>
      </p>
    </section>
  );
}

const nothing: Act = { command: '', stream: null, key: '' };

/** What was asked: as this window remembers it, or as the court does. */
const askedIn = (
  outcome: Extract<OutcomeDto, { readonly outcome: 'refused' | 'invalid' }>,
  state: OutcomeState | null,
): AskedDto | null =>
  state === null ? (outcome.asked ?? null) : { ...state.act, title: state.title };

/** What was written is kept as a draft until it is accepted. */
function BackToForm({ asked }: { readonly asked: AskedDto | null }) {
  const { t } = useSettings();
  return asked === null ? null : (
    <div className="acts row">
      <LinkButton href={to.act(asked)} rank="first">
        {t.form.continue}
      </LinkButton>
    </div>
  );
}

function Outcome(props: {
  readonly outcome: OutcomeDto;
  readonly state: OutcomeState | null;
  readonly reload: () => void;
}) {
  const { t } = useSettings();
  const { outcome, state } = props;
  switch (outcome.outcome) {
    case 'accepted':
      return <Accepted outcome={outcome} state={state} />;
    case 'received':
      return <Received outcome={outcome} reload={props.reload} />;
    case 'refused': {
      const asked = askedIn(outcome, state);
      return (
        <>
          <RefusalScreen
            asked={asked?.title ?? ''}
            refusals={outcome.refusals}
            act={asked ?? nothing}
            kept
            onRetry={props.reload}
          />
          <BackToForm asked={asked} />
        </>
      );
    }
    case 'invalid':
      return (
        <section className="notice notice-mend">
          <h1>{t.outcome.changed}</h1>
          <p>{t.outcome.changedLead}</p>
          <ul className="plain">
            {outcome.faults.map((fault) => (
              <li key={fault.path}>{fault.message}</li>
            ))}
          </ul>
          <BackToForm asked={askedIn(outcome, state)} />
        </section>
      );
  }
}

function titleOf(outcome: OutcomeDto | null, t: Texts): string {
  if (outcome?.outcome === 'refused') return t.refusal.title;
  if (outcome?.outcome === 'invalid') return t.outcome.changed;
  if (outcome?.outcome === 'received') return t.outcome.received;
  return isOpen(outcome) ? t.outcome.waiting : t.outcome.doneTitle;
}

/** Something of it is still to come: the decision itself, or the cashier's word. */
const isOpen = (outcome: OutcomeDto | null): boolean =>
  outcome?.outcome === 'received' ||
  (outcome?.outcome === 'accepted' && outcome.payment?.state === 'open');

/** What became of one act. Its address can be kept: the court answers the same for ever. */
export default function OutcomePage() {
  const { t } = useSettings();
  const { commandId = '' } = useParams();
  const location = useLocation();
  const state = location.state as OutcomeState | null;
  const given = state?.outcome;
  const loaded = useLoad(`outcome ${commandId}`, (signal) =>
    given !== undefined && !isOpen(given) && given.commandId === commandId
      ? Promise.resolve(given)
      : api.outcome(commandId, signal),
  );
  useLive(null, () => {
    if (isOpen(loaded.data)) loaded.reload();
  });
  const shown = loaded.data ?? (given?.commandId === commandId ? given : null);
  return (
    <Shell title={titleOf(shown, t)} narrow>
      <Answer loaded={{ ...loaded, data: shown }}>
        {(outcome) => <Outcome outcome={outcome} state={state} reload={loaded.reload} />}
      </Answer>
    </Shell>
  );
}
