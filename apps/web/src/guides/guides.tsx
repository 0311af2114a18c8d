import { useState } from 'react';
import { useParams } from 'react-router';
import { Basis, Button, LinkButton, Section, TextField, useUi, Words } from '@xiezhi/ui';
import type { CourtDto, GuideDto, GuideRowDto, GuidesDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { Functions, OrderOfMediation } from './functions.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { guideTexts } from './texts.ts';

const stages = ['before', 'during', 'after', 'always', 'staff'] as const;

/** Where a court is met in person. */
export function InPerson({ court }: { readonly court: CourtDto }) {
  const { lang } = useSettings();
  const g = guideTexts[lang];
  return (
    <dl className="kv kv-l gap-top">
      <dt>{g.address}</dt>
      <dd>
        <Words>{court.name}</Words>
        <br />
        <Words>{court.address}</Words>
      </dd>
      <dt>{g.hours}</dt>
      <dd>
        <Words>{court.hours}</Words>
      </dd>
      <dt>{g.phone}</dt>
      <dd>
        <a href={`tel:${court.phone}`}>{court.phone}</a>
      </dd>
    </dl>
  );
}

const found = (rows: readonly GuideRowDto[], words: string): readonly GuideRowDto[] => {
  const asked = words.trim().toLowerCase();
  return rows.filter(({ title, lead }) => `${title} ${lead}`.toLowerCase().includes(asked));
};

function List({ all }: { readonly all: GuidesDto }) {
  const { lang } = useSettings();
  const { Anchor } = useUi();
  const { data: me } = useMe();
  const g = guideTexts[lang];
  const [words, setWords] = useState('');
  const staff = (me?.offices.length ?? 0) > 0;
  const rows = found(all.guides, words).filter(({ stage }) => staff || stage !== 'staff');
  return (
    <>
      <TextField
        id="guide-search"
        label={g.find}
        hint={g.findHint}
        value={words}
        onChange={setWords}
      />
      {rows.length === 0 ? <p role="status">{g.none}</p> : null}
      {stages.map((stage) => {
        const here = rows.filter((one) => one.stage === stage);
        return here.length === 0 ? null : (
          <Section key={stage} title={g.stages[stage]}>
            <ul className="rows">
              {here.map((one) => (
                <li key={one.topic}>
                  <Anchor href={to.guide(one.topic)}>{one.title}</Anchor>
                  <p className="note">{one.lead}</p>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
      {words === '' ? <Functions all={all} /> : null}
      {words !== '' || all.mediation === null ? null : <OrderOfMediation one={all.mediation} />}
      {all.court === null ? null : (
        <Section title={g.offline}>
          <InPerson court={all.court} />
        </Section>
      )}
    </>
  );
}

function Lines(props: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly ordered?: true;
}) {
  if (props.lines.length === 0) return null;
  const items = props.lines.map((line) => <li key={line}>{line}</li>);
  return (
    <Section title={props.title}>
      {props.ordered === true ? (
        <ol className="plain">{items}</ol>
      ) : (
        <ul className="plain">{items}</ul>
      )}
    </Section>
  );
}

function One({ guide }: { readonly guide: GuideDto }) {
  const { lang, t } = useSettings();
  const g = guideTexts[lang];
  const { own } = guide;
  const parts = [
    [g.how, guide.how],
    [g.rights, guide.rights],
    [g.duties, guide.duties],
    [g.consequences, guide.consequences],
  ] as const;
  const aloud = [
    guide.title,
    guide.lead,
    ...(own?.paragraphs ?? []),
    ...parts.flatMap(([title, lines]) => (lines.length === 0 ? [] : [title, ...lines])),
    g.offline,
    guide.offline,
  ];
  return (
    <>
      <div className="page-h">
        <h1>{guide.title}</h1>
        <p className="lead">{guide.lead}</p>
      </div>
      <div className="acts row no-print">
        <ReadAloud lines={aloud} />
        <Button onPress={() => print()}>{g.print}</Button>
        <LinkButton href={to.guides}>{g.all}</LinkButton>
      </div>
      {guide.topic === 'equipment' ? (
        <p className="add">
          <LinkButton href={to.selfTest} rank="first">
            {g.test}
          </LinkButton>
        </p>
      ) : null}
      {own === null ? null : (
        <Section title={g.own}>
          <article className="notice" lang={own.lang}>
            <h3>{own.title}</h3>
            {own.paragraphs.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="note" lang={lang}>
              {g.ownNote(own.version, dayWords(own.from, lang), own.vettedBy)}
              {own.letter === undefined ? '' : ` · ${g.letter(own.letter)}`}
            </p>
          </article>
        </Section>
      )}
      {parts.map(([title, lines], index) => (
        <Lines
          key={title}
          title={title}
          lines={lines}
          {...(index === 0 ? { ordered: true } : {})}
        />
      ))}
      <Section title={g.offline}>
        <p>{guide.offline}</p>
        {guide.court === null ? null : <InPerson court={guide.court} />}
      </Section>
      <div className="gap-top">
        <Basis articles={guide.basis} open={t.form.law} />
      </div>
    </>
  );
}

/** The guide of one step. */
export function OneGuide() {
  const { topic = '' } = useParams();
  const { lang } = useSettings();
  const guide = useLoad(`guide ${topic}`, (signal) => api.guide(topic, signal));
  return (
    <Shell title={guide.data?.title ?? guideTexts[lang].title} narrow>
      <Answer loaded={guide}>{(one) => <One guide={one} />}</Answer>
    </Shell>
  );
}

/** How everything is done, for everybody. */
export default function Guides() {
  const { lang } = useSettings();
  const g = guideTexts[lang];
  const guides = useLoad('guides', api.guides);
  return (
    <Shell title={g.title} narrow>
      <div className="page-h">
        <h1>{g.title}</h1>
        <p className="lead">{g.lead}</p>
      </div>
      <div className="acts row">
        <LinkButton href={to.beforeFiling} rank="first">
          {g.wizard}
        </LinkButton>
        <LinkButton href={to.selfTest}>{g.test}</LinkButton>
      </div>
      <Answer loaded={guides} lines={8}>
        {(all) => <List all={all} />}
      </Answer>
    </Shell>
  );
}
