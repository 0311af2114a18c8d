import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LinkButton, Skeleton } from '@xiezhi/ui';
import { linkAct, to } from '../addresses.ts';
import { api } from '../api.ts';
import type { FormEntry } from '../form/use-form.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { NoticeSlip } from './notice-slip.tsx';

/** Who links a case must be known first; the code waits in the address. */
function SignInFirst({ code }: { readonly code: string }) {
  const { t } = useSettings();
  const here = to.link(code);
  return (
    <section className="notice" role="alert">
      <h2>{t.link.signInFirst}</h2>
      <p>{t.link.signInFirstLead}</p>
      <div className="row">
        <LinkButton href={to.signIn(here)} rank="first">
          {t.signIn}
        </LinkButton>
        <LinkButton href={to.register(here)}>{t.signInPage.register}</LinkButton>
      </div>
    </section>
  );
}

/** Asks the court which case the code belongs to, and goes on to the act with the code filled in. */
function useInvitation(code: string) {
  const { t, lang } = useSettings();
  const navigate = useNavigate();
  const found = useLoad(`invitation ${code}`, (signal) => api.invitation(code, signal));
  const { data, failure } = found;
  useEffect(() => {
    if (data === null) return;
    const state: FormEntry = { fill: { code: data.code } };
    void navigate(to.act(linkAct(data.stream)), { state, replace: true });
  }, [data, navigate]);
  const said = failure?.kind === 'absent' || failure?.said ? failure : null;
  return {
    found,
    mend:
      said === null
        ? undefined
        : said.said
          ? `${said.said.title}${lang === 'en' ? '. ' : '。'}${said.said.detail}`
          : t.link.notFound,
    broken: said === null ? failure : null,
  };
}

function Looking({
  code,
  onCode,
}: {
  readonly code: string;
  readonly onCode: (code: string) => void;
}) {
  const { found, mend, broken } = useInvitation(code);
  return (
    <>
      {broken === null ? null : (
        <FailureNotice failure={broken} asPage={false} reload={found.reload} />
      )}
      {found.failure === null ? (
        <Skeleton lines={4} />
      ) : (
        <NoticeSlip
          initial={code}
          mend={mend}
          onCode={(next) => {
            if (next === code) found.reload();
            else onCode(next);
          }}
        />
      )}
    </>
  );
}

/** A case is linked to an account by the code on the court's notice. */
export default function LinkCase() {
  const { t } = useSettings();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const code = params.get('code') ?? '';
  const [first] = useState(code);
  const onCode = (next: string): void => void navigate(to.link(next), { replace: true });
  const signedIn = me?.signedIn === true;
  return (
    <Shell title={t.link.title} narrow current="cases">
      <div className="page-h">
        <h1>{t.link.title}</h1>
        <p className="lead">{t.link.lead}</p>
      </div>
      {code !== '' && me?.signedIn === false ? <SignInFirst code={code} /> : null}
      {code !== '' && signedIn ? (
        <Looking key={code} code={code} onCode={onCode} />
      ) : (
        <NoticeSlip initial={first} onCode={onCode} />
      )}
    </Shell>
  );
}
