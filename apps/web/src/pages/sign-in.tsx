import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  Button,
  ErrorSummary,
  LinkButton,
  MobileField,
  PasswordField,
  TextField,
  type SummaryFault,
} from '@xiezhi/ui';
import { ownAct, safeBack, to } from '../addresses.ts';
import { api } from '../api.ts';
import { ByPasskey } from '../account/passkey-sign-in.tsx';
import { CodeForm, useAsking } from '../form/code-form.tsx';
import { useMe } from '../me.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';

const whoId = 'sign-in-who';
const passwordId = 'sign-in-password';
const mobileId = 'sign-in-mobile';
const documentId = 'sign-in-document';

type Who = { readonly idNumber: string } | { readonly phone: string };

function whoOf(typed: string): Who | null {
  const text = typed.replace(/[\s-]/gu, '').toUpperCase();
  if (/^1\d{10}$/u.test(text)) return { phone: text };
  return /^\d{17}[\dX]$/u.test(text) ? { idNumber: text } : null;
}

/** What of it could be a telephone number: an identity number is no business of the field for a telephone. */
const phoneIn = (typed: string): string => {
  const text = typed.replace(/[\s-]/gu, '');
  return /^1\d{0,10}$/u.test(text) ? text : '';
};

function faultsOf(who: string, password: string, t: Texts): SummaryFault[] {
  const faults: SummaryFault[] = [];
  if (who.trim() === '') faults.push({ target: whoId, message: t.signInPage.missingWho });
  else if (whoOf(who) === null) faults.push({ target: whoId, message: t.signInPage.whoShape });
  if (password === '') faults.push({ target: passwordId, message: t.signInPage.missingPassword });
  return faults;
}

function useSignIn() {
  const { t } = useSettings();
  const navigate = useNavigate();
  const onward = useOnward();
  const asking = useAsking();
  const signIn = async (typed: string, password: string): Promise<void> => {
    const found = faultsOf(typed, password, t);
    const who = whoOf(typed);
    if (found.length > 0 || who === null) {
      asking.complain(found);
      return;
    }
    await asking.ask([whoId, passwordId], t.signInPage.notMatched, async () => {
      await api.signIn(who, password);
      await navigate(await onward());
    });
  };
  return { ...asking, signIn };
}

/** Where to go once the court knows who is there. */
function useOnward() {
  const { reload } = useMe();
  const [params] = useSearchParams();
  const back = params.get('back');
  return async (): Promise<string> => {
    const me = await api.me();
    reload();
    return back === null ? (me.offices.length > 0 ? to.desk : to.cases) : safeBack(back);
  };
}

function ByPassword({
  who,
  onType,
}: {
  readonly who: string;
  readonly onType: (who: string) => void;
}) {
  const { t } = useSettings();
  const [password, setPassword] = useState('');
  const { faults, turn, busy, failure, mendOf, signIn } = useSignIn();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!busy) void signIn(who, password);
  };
  return (
    <>
      {faults.length > 0 ? <ErrorSummary faults={faults} turn={turn} kept={false} /> : null}
      {failure ? (
        <FailureNotice failure={failure} asPage={false} reload={() => void signIn(who, password)} />
      ) : null}
      <h1>{t.signInPage.title}</h1>
      <p className="lead">{t.signInPage.lead}</p>
      <form noValidate onSubmit={submit}>
        <TextField
          id={whoId}
          label={t.signInPage.who}
          hint={t.signInPage.whoHint}
          mend={mendOf(whoId)}
          autoComplete="username webauthn"
          value={who}
          onChange={onType}
        />
        <PasswordField
          id={passwordId}
          label={t.signInPage.password}
          mend={mendOf(passwordId)}
          value={password}
          onChange={setPassword}
        />
        <div className="acts row">
          <Button rank="first" submit notYet={busy}>
            {busy ? t.signInPage.busy : t.signInPage.action}
          </Button>
        </div>
      </form>
    </>
  );
}

function ByCode({
  phone,
  onIn,
}: {
  readonly phone: string;
  readonly onIn: (onward: string) => void;
}) {
  const { t } = useSettings();
  const onward = useOnward();
  const asking = useAsking();
  const [mobile, setMobile] = useState(phone);
  const [idNumber, setIdNumber] = useState('');
  return (
    <>
      <h1>{t.signInPage.codeTitle}</h1>
      <p className="lead">{t.signInPage.codeLead}</p>
      <CodeForm
        asking={asking}
        purpose="sign-in"
        mobile={mobile}
        action={t.signInPage.action}
        check={() => [
          ...(/^1\d{10}$/u.test(mobile)
            ? []
            : [{ target: mobileId, message: t.form.mobileLength(mobile.length) }]),
          ...(idNumber.trim() === ''
            ? [{ target: documentId, message: t.signInPage.missingDocument }]
            : []),
        ]}
        onSend={async (code) => {
          await api.signInByCode(mobile, code, idNumber.replace(/[\s-]/gu, '').toUpperCase());
          onIn(await onward());
        }}
      >
        <MobileField
          id={mobileId}
          label={t.signInPage.mobile}
          mend={asking.mendOf(mobileId)}
          value={mobile}
          onChange={setMobile}
        />
        <TextField
          id={documentId}
          label={t.signInPage.document}
          hint={t.signInPage.documentHint}
          mend={asking.mendOf(documentId)}
          value={idNumber}
          onChange={setIdNumber}
        />
      </CodeForm>
    </>
  );
}

/** Whoever came in by a code may have forgotten the password: the next step is offered, not asked for. */
function SignedIn({ onward }: { readonly onward: string }) {
  const { t } = useSettings();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section className="notice">
      <h1 ref={title} tabIndex={-1}>
        {t.signInPage.inTitle}
      </h1>
      <p>{t.signInPage.inLead}</p>
      <div className="row">
        <LinkButton href={onward} rank="first">
          {t.outcome.goOn}
        </LinkButton>
        <LinkButton href={to.act(ownAct('identity.change-password'), undefined, onward)}>
          {t.signInPage.newPassword}
        </LinkButton>
      </div>
    </section>
  );
}

function OtherWays({ byCode }: { readonly byCode: boolean }) {
  const { t } = useSettings();
  const [params] = useSearchParams();
  const back = params.get('back') ?? undefined;
  return (
    <aside className="beside">
      <section>
        <h2>{byCode ? t.signInPage.haveIt : t.signInPage.lost}</h2>
        <p>{byCode ? t.signInPage.haveItLead : t.signInPage.lostLead}</p>
        <p className="gap-top">
          {byCode ? (
            <LinkButton href={to.signIn(back)}>{t.signInPage.byPassword}</LinkButton>
          ) : (
            <LinkButton href={to.signInByCode(back)}>{t.signInPage.byCode}</LinkButton>
          )}
        </p>
        <p className="gap-top">{t.signInPage.noPhone}</p>
      </section>
      <section>
        <h2>{t.signInPage.noAccount}</h2>
        <p>{t.signInPage.registerLead}</p>
        <p className="gap-top">
          <LinkButton href={to.register(back)}>{t.signInPage.register}</LinkButton>
        </p>
      </section>
    </aside>
  );
}

export default function SignIn() {
  const { t } = useSettings();
  const [params] = useSearchParams();
  const [onward, setOnward] = useState<string | null>(null);
  // Whoever typed a telephone number and then asks for a code does not type it twice.
  const [who, setWho] = useState('');
  const byCode = params.get('by') === 'code';
  const after = useOnward();
  if (onward !== null) {
    return (
      <Shell title={t.signInPage.inTitle} narrow>
        <SignedIn onward={onward} />
      </Shell>
    );
  }
  return (
    <Shell title={byCode ? t.signInPage.codeTitle : t.signInPage.title}>
      <div className="sign">
        <div>
          {byCode ? (
            <ByCode phone={phoneIn(who)} onIn={setOnward} />
          ) : (
            <ByPassword who={who} onType={setWho} />
          )}
          <ByPasskey onward={after} />
        </div>
        <OtherWays byCode={byCode} />
      </div>
    </Shell>
  );
}
