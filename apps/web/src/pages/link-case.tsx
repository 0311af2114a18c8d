import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, LinkButton, Skeleton } from '@xiezhi/ui';
import type { InvitationDto } from '@xiezhi/contract';
import { linkAct, to } from '../addresses.ts';
import { api } from '../api.ts';
import type { FormEntry } from '../form/use-form.ts';
import { dayWords } from '../clock.ts';
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

/** Asks the court which case the code belongs to. */
function useInvitation(code: string) {
  const { t, lang } = useSettings();
  const found = useLoad(`invitation ${code}`, (signal) => api.invitation(code, signal));
  const { failure } = found;
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

/** What the slip says, to be recognised before anything is linked; then on to the act, with the code filled in. */
function IsItYours({ found }: { readonly found: InvitationDto }) {
  const { t, lang } = useSettings();
  const navigate = useNavigate();
  const l = t.link;
  const rows = [
    [l.court, found.court],
    [l.number, found.number ?? l.numberNone],
    [l.cause, found.cause],
    ...found.parties.map((one) => [one.role, one.invited ? l.invited(one.name) : one.name]),
    ...(found.until === undefined ? [] : [[l.until, l.untilDay(dayWords(found.until, lang))]]),
  ];
  return (
    <section className="notice" aria-labelledby="is-it-yours">
      <h2 id="is-it-yours">{l.yours}</h2>
      <p>{l.yoursLead}</p>
      <dl className="answers">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row gap-top">
        <Button
          rank="first"
          onPress={() => {
            // A person is the party on the notice or nobody here; for an organisation they say who they are to it.
            const person = found.parties.some((one) => one.invited && one.kind === 'person');
            const fill = { code: found.code, ...(person ? { standing: 'party' } : {}) };
            const state: FormEntry = { fill };
            void navigate(to.act(linkAct(found.stream)), { state });
          }}
        >
          {l.goOn}
        </Button>
        <LinkButton href={to.link()}>{l.notMine}</LinkButton>
      </div>
    </section>
  );
}

function Looking({
  code,
  onCode,
}: {
  readonly code: string;
  readonly onCode: (code: string) => void;
}) {
  const { found, mend, broken } = useInvitation(code);
  if (found.data !== null) return <IsItYours found={found.data} />;
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
        <NoticeSlip key={code} initial={code === '' ? '' : first} onCode={onCode} />
      )}
    </Shell>
  );
}
