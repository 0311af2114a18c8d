import { Fragment } from 'react';
import { LinkButton, Section, useUi } from '@xiezhi/ui';
import type { FilingKindDto, FilingKindsDto } from '@xiezhi/contract';
import { filingAct, isCounterFiling, to } from '../addresses.ts';
import { api, get } from '../api.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { whatToFileTexts } from '../texts/what-to-file.ts';

/** Which kinds stand together on the page; whatever is in none stands with the last. */
const groups = {
  sue: ['civil-suit', 'administrative-suit', 'third-party-revocation'],
  after: ['appeal', 'enforcement', 'retrial'],
  before: ['preservation-before-suit', 'payment-order', 'confirm-mediation', 'realise-security'],
  special: [],
} as const;
type Group = keyof typeof groups;

const groupOf = ({ id }: FilingKindDto): Group =>
  (Object.keys(groups) as Group[]).find((one) => (groups[one] as readonly string[]).includes(id)) ??
  'special';

/** Where a kind is handed in: its own form, or the list of cases for what is done in one. */
const wayTo = ({ command, key }: FilingKindDto): string =>
  command === null ? to.cases : to.act({ ...filingAct, command, key });

function Kind({ kind }: { readonly kind: FilingKindDto }) {
  const { lang } = useSettings();
  const w = whatToFileTexts[lang];
  const begin = kind.act === 'in-case' ? w.toCases : w.begin;
  const facts = [
    [w.court, kind.court],
    [w.period, kind.period],
    [w.fee, kind.fee],
    [
      w.papers,
      kind.papers.map(({ title, required }) => (required ? title : w.ifThere(title))).join(w.comma),
    ],
    [w.basis, kind.basis.map(({ name }) => name).join(w.comma)],
  ] as const;
  return (
    <li>
      <div>
        <h3>{kind.title}</h3>
        <p>{kind.lead}</p>
        <details className="more">
          <summary>{w.more}</summary>
          <dl className="kv kv-l gap-top">
            {facts.map(([label, value]) =>
              value === null || value === '' ? null : (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ),
            )}
          </dl>
        </details>
      </div>
      <LinkButton href={wayTo(kind)} label={`${begin}${w.colon}${kind.title}`}>
        {begin}
      </LinkButton>
    </li>
  );
}

function Kinds({ all }: { readonly all: FilingKindsDto }) {
  const { lang } = useSettings();
  const w = whatToFileTexts[lang];
  return (Object.keys(groups) as Group[]).map((group) => (
    <Section key={group} title={w.groups[group]}>
      <ul className="ways">
        {all.kinds
          .filter((kind) => groupOf(kind) === group)
          .map((kind) => (
            <Kind key={kind.id} kind={kind} />
          ))}
      </ul>
    </Section>
  ));
}

/** For whoever works at the counter: the same for somebody who stands there. */
function AtCounter() {
  const { lang } = useSettings();
  const { Anchor } = useUi();
  const w = whatToFileTexts[lang];
  const { data } = useLoad('offers', api.offers);
  const mine = data?.offers.filter(isCounterFiling) ?? [];
  return mine.length === 0 ? null : (
    <Section title={w.counter}>
      <p className="measure">{w.counterLead}</p>
      <ul className="rows">
        {mine.map((offer) => (
          <li key={`${offer.command} ${offer.key}`}>
            <Anchor href={to.act(offer)}>{offer.title}</Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What do you want to file? Every kind with which court, by when, what it costs and what goes with it. */
export default function WhatToFile() {
  const { lang } = useSettings();
  const { data: me } = useMe();
  const w = whatToFileTexts[lang];
  const loaded = useLoad(`filing kinds ${lang}`, (signal) =>
    get<FilingKindsDto>('/api/filing-kinds', signal),
  );
  return (
    <Shell title={w.title} narrow>
      <div className="page-h">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </div>
      {(me?.offices.length ?? 0) > 0 ? <AtCounter /> : null}
      <Answer loaded={loaded} lines={8}>
        {(all) => <Kinds all={all} />}
      </Answer>
    </Shell>
  );
}
