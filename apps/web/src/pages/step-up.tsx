import { useEffect, useState, type SyntheticEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, ErrorSummary, PasswordField, Words } from '@xiezhi/ui';
import { OtherWays } from '../account/other-ways.tsx';
import { actIn, safeBack, to } from '../addresses.ts';
import { api } from '../api.ts';
import { signInFirst } from '../failure.ts';
import { CodeForm, codeId, useAsking, type Asking } from '../form/code-form.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

/** The act that asks for it, by its own name, so that nobody confirms without knowing for what. */
function For({ then }: { readonly then: string }) {
  const { t } = useSettings();
  const act = actIn(then);
  const form = useLoad(`step-up ${then}`, (signal) =>
    act === null ? Promise.resolve(null) : api.form(act, signal),
  );
  if (!form.data) return null;
  return (
    <p className="no">
      {t.stepUp.for} <b>{form.data.title}</b>
    </p>
  );
}

const passwordId = 'step-up-password';

/** For whoever came in by a code: the same code once more would show nothing. */
function ByPassword({
  asking,
  onDone,
}: {
  readonly asking: Asking;
  readonly onDone: () => Promise<void>;
}) {
  const { t } = useSettings();
  const s = t.stepUp;
  const [password, setPassword] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (asking.busy) return;
    if (password === '') asking.complain([{ target: passwordId, message: s.passwordMissing }]);
    else
      void asking.ask(passwordId, s.passwordNot, async () => {
        await api.stepUp({ password });
        await onDone();
      });
  };
  return (
    <>
      {asking.faults.length > 0 ? (
        <ErrorSummary faults={asking.faults} turn={asking.turn} kept={false} />
      ) : null}
      {asking.failure ? (
        <FailureNotice failure={asking.failure} asPage={false} reload={() => undefined} />
      ) : null}
      <form noValidate onSubmit={submit}>
        <PasswordField
          id={passwordId}
          label={s.password}
          hint={s.passwordHint}
          mend={asking.mendOf(passwordId)}
          value={password}
          onChange={setPassword}
        />
        <div className="acts row">
          <Button rank="first" submit notYet={asking.busy}>
            {asking.busy ? t.code.busy : s.action}
          </Button>
        </div>
      </form>
    </>
  );
}

function Confirm({ then }: { readonly then: string }) {
  const { t } = useSettings();
  const { data: me, failure, reload } = useMe();
  const navigate = useNavigate();
  const asking = useAsking();
  const [face, setFace] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const done = async (): Promise<void> => {
    // The session's token has changed with it, and so has what goes with every write.
    await api.me();
    reload();
    setConfirmed(true);
  };
  // What asked for it looks at how sure the court is by now: not before that is known here.
  const known = (me?.session ?? 0) >= 2 || failure !== null;
  useEffect(() => {
    if (confirmed && known) void navigate(then, { replace: true });
  }, [confirmed, known, navigate, then]);
  const byFace = (): void => {
    setFace(true);
    void asking
      .ask(me?.cameBy === 'code' ? passwordId : codeId, t.stepUp.faceNot, async () => {
        await api.stepUp({ face: true });
        await done();
      })
      .finally(() => {
        setFace(false);
      });
  };
  const s = t.stepUp;
  const byCode = me?.cameBy === 'code';
  return (
    <div className="sign">
      <div>
        <h1>{s.title}</h1>
        <For then={then} />
        <p className="lead gap-top">{byCode ? s.byPasswordLead : s.lead}</p>
        {byCode ? (
          <ByPassword asking={asking} onDone={done} />
        ) : (
          <CodeForm
            asking={asking}
            purpose="step-up"
            mobile={null}
            action={s.action}
            check={() => []}
            onSend={async (code) => {
              await api.stepUp({ code });
              await done();
            }}
          />
        )}
      </div>
      <aside className="beside">
        <section>
          <h2>{s.kept}</h2>
          <p>{s.keptLead}</p>
        </section>
        <OtherWays asking={asking} onDone={done} />
        <section>
          <h2>{s.face}</h2>
          <p>{s.faceLead}</p>
          <p className="gap-top">
            <Button notYet={asking.busy} onPress={byFace}>
              {face ? t.code.busy : s.faceAction}
            </Button>
          </p>
        </section>
        <section>
          <h2>{s.forgotten}</h2>
          <p>{byCode ? s.forgottenByCode : s.forgottenLead}</p>
        </section>
        <section>
          <h2>{s.neither}</h2>
          <p>{s.neitherLead}</p>
          {me?.court ? (
            <p>
              <Words>{me.court.address}</Words>
              <br />
              <Words>{me.court.hours}</Words>
            </p>
          ) : null}
        </section>
      </aside>
    </div>
  );
}

/** OLR-7.3.1: once more, who sits there. Then back to what was under way, as it was left. */
export default function StepUp() {
  const { t } = useSettings();
  const { data: me } = useMe();
  const [params] = useSearchParams();
  const then = params.get('then');
  return (
    <Shell title={t.stepUp.title}>
      {me?.signedIn === false ? (
        <FailureNotice failure={signInFirst} asPage reload={() => undefined} />
      ) : (
        <Confirm then={then === null ? to.account : safeBack(then)} />
      )}
    </Shell>
  );
}
