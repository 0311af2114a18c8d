import { useState, type SyntheticEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  Button,
  ErrorSummary,
  LinkButton,
  PasswordField,
  TextField,
  type SummaryFault,
} from '@xiezhi/ui';
import { safeBack, to } from '../addresses.ts';
import { api } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { useMe } from '../me.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';

const whoId = 'sign-in-who';
const passwordId = 'sign-in-password';

type Who = { readonly idNumber: string } | { readonly phone: string };

function whoOf(typed: string): Who | null {
  const text = typed.replace(/[\s-]/gu, '').toUpperCase();
  if (/^1\d{10}$/u.test(text)) return { phone: text };
  return /^\d{17}[\dX]$/u.test(text) ? { idNumber: text } : null;
}

function faultsOf(who: string, password: string, t: Texts): SummaryFault[] {
  const faults: SummaryFault[] = [];
  if (who.trim() === '') faults.push({ target: whoId, message: t.signInPage.missingWho });
  else if (whoOf(who) === null) faults.push({ target: whoId, message: t.signInPage.whoShape });
  if (password === '') faults.push({ target: passwordId, message: t.signInPage.missingPassword });
  return faults;
}

function useSignIn() {
  const { t, lang } = useSettings();
  const { reload } = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [faults, setFaults] = useState<readonly SummaryFault[]>([]);
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const complain = (list: readonly SummaryFault[]): void => {
    setFaults(list);
    setTurn((before) => before + 1);
  };
  const signIn = async (typed: string, password: string): Promise<void> => {
    const found = faultsOf(typed, password, t);
    const who = whoOf(typed);
    setFailure(null);
    if (found.length > 0 || who === null) {
      complain(found);
      return;
    }
    setBusy(true);
    try {
      await api.signIn(who, password);
      const me = await api.me();
      reload();
      const back = params.get('back');
      await navigate(back === null ? (me.offices.length > 0 ? to.desk : to.cases) : safeBack(back));
    } catch (reason) {
      const why = asFailure(reason);
      const { said } = why;
      if (why.kind === 'sign-in' || why.kind === 'absent' || why.kind === 'refused') {
        complain([
          {
            target: whoId,
            message: said
              ? `${said.title}${lang === 'en' ? '. ' : '。'}${said.detail}`
              : t.signInPage.notMatched,
          },
        ]);
      } else setFailure(why);
    } finally {
      setBusy(false);
    }
  };
  return { faults, turn, busy, failure, signIn };
}

export default function SignIn() {
  const { t } = useSettings();
  const [who, setWho] = useState('');
  const [password, setPassword] = useState('');
  const { faults, turn, busy, failure, signIn } = useSignIn();
  const mendOf = (id: string): string | undefined =>
    faults.find((fault) => fault.target === id)?.message;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!busy) void signIn(who, password);
  };
  return (
    <Shell title={t.signInPage.title}>
      <div className="sign">
        <div>
          {faults.length > 0 ? <ErrorSummary faults={faults} turn={turn} /> : null}
          {failure ? (
            <FailureNotice
              failure={failure}
              asPage={false}
              reload={() => void signIn(who, password)}
            />
          ) : null}
          <h1>{t.signInPage.title}</h1>
          <p className="lead">{t.signInPage.lead}</p>
          <form noValidate onSubmit={submit}>
            <TextField
              id={whoId}
              label={t.signInPage.who}
              hint={t.signInPage.whoHint}
              mend={mendOf(whoId)}
              autoComplete="username"
              value={who}
              onChange={setWho}
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
        </div>
        <aside className="beside">
          <section>
            <h2>{t.signInPage.noAccount}</h2>
            <p>{t.signInPage.registerLead}</p>
            <p className="gap-top">
              <LinkButton href={to.register}>{t.signInPage.register}</LinkButton>
            </p>
          </section>
          <section>
            <h2>{t.signInPage.lost}</h2>
            <p>{t.signInPage.lostLead}</p>
          </section>
        </aside>
      </div>
    </Shell>
  );
}
