import { useParams, useSearchParams } from 'react-router';
import { LinkButton, NextList, People, Section, StageBar, useUi, Words } from '@xiezhi/ui';
import type { CaseAsOfDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { exactWords, momentWords } from '../clock.ts';
import { useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { ExhibitCards } from './exhibits.tsx';
import { Papers } from './papers.tsx';
import { CaseTitle } from './parts.tsx';

/** That this is not today, what it is, and the ways back and on. */
function Banner(props: { readonly then: CaseAsOfDto; readonly from: string | undefined }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const { then, from } = props;
  const step = (seq: number | null, words: string) =>
    seq === null ? null : (
      <Anchor className="back" href={to.caseAsOf(then.stream, seq, from)}>
        {words}
      </Anchor>
    );
  return (
    <section className="notice notice-mend" aria-label={t.asOf.title}>
      <p>{t.asOf.notToday}</p>
      <h2>{t.asOf.after(exactWords(then.at, lang), then.seq, then.entry)}</h2>
      <div className="row">
        <LinkButton
          href={from === 'desk' ? to.deskCase(then.stream) : to.caseSpace(then.stream)}
          rank="first"
        >
          {t.asOf.today}
        </LinkButton>
        {step(then.before, t.asOf.before)}
        {step(then.after, t.asOf.next)}
      </div>
    </section>
  );
}

function Then({ then, from }: { readonly then: CaseAsOfDto; readonly from: string | undefined }) {
  const { t, lang } = useSettings();
  const c = t.caseSpace;
  return (
    <>
      <Banner then={then} from={from} />
      <div className="case-h">
        <div>
          <p className="no">
            <Words>{`${then.number ?? c.caseNumberNone} · ${then.cause}`}</Words>
          </p>
          <CaseTitle title={then.title} />
        </div>
      </div>
      <StageBar stages={then.stages} />
      <Section title={t.asOf.owed} count={c.count(then.owed.length)}>
        {then.owed.length === 0 ? (
          <p className="note">{t.asOf.owedNone}</p>
        ) : (
          <NextList
            steps={then.owed.map((step) => ({
              ...step,
              on: step.on === '' ? t.asOf.noDay : momentWords(step.on, lang),
            }))}
          />
        )}
      </Section>
      {then.exhibits.length === 0 ? null : (
        <Section title={c.exhibits} count={c.exhibitsNote(then.exhibits.length)}>
          <p className="note">{t.asOf.exhibits}</p>
          <ExhibitCards exhibits={then.exhibits} />
        </Section>
      )}
      <Section title={t.asOf.papers}>
        <Papers papers={then.papers} />
      </Section>
      <Section title={c.people}>
        <People
          people={then.participants.map((each) => ({
            role: each.roleTitle,
            name: each.name,
            you: each.you ? c.you : '',
            detail: each.detail,
          }))}
        />
      </Section>
      {then.facts.length === 0 ? null : (
        <Section title={c.facts}>
          <dl className="kv kv-l">
            {then.facts.map((fact) => (
              <div className="kv-row" key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  <Words>{fact.value}</Words>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}

/** A case as it stood after one entry of its docket: to look at, never to act in. */
export default function AsOf() {
  const { t } = useSettings();
  const { key = '', seq = '' } = useParams();
  const [params] = useSearchParams();
  const from = params.get('from') ?? undefined;
  const then = useLoad(`as of ${key} ${seq}`, (signal) => api.caseAsOf(key, seq, signal));
  return (
    <Shell title={t.asOf.title} narrow current="cases">
      <Answer loaded={then} lines={12}>
        {(found) => <Then then={found} from={from} />}
      </Answer>
    </Shell>
  );
}
