// One generated world, and the dockets of it: what each part looks like depends on the others, so that they stand together.
import type {
  CommandId,
  CourtId,
  Entry,
  EntryId,
  Instant,
  NewEntry,
  PersonId,
  StreamId,
} from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { catalogue, visitor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import {
  authorityProofAsked,
  needStated,
  opinionHandedIn,
  samplesHandedOver,
  authorityShown,
  deadlinePassed,
  feeBilled,
  filingReturned,
  filingSupplemented,
  officeEnded,
  officeGranted,
  courtEstablished,
  documentIssued,
  documentOrdered,
  filingRegistered,
  filingSubmitted,
  fold,
  participationBegun,
  participationEnded,
  partySucceeded,
  readingOpened,
  refusalProposed,
  serviceEffective,
  serviceOrdered,
} from '@xiezhi/record';
import type { Case, Link, World } from './world.ts';
import { now } from './world.ts';

/* The world as the court would have entered it. */

const at = '2026-11-25T02:00:00.000Z' as Instant;

interface Entered {
  readonly fresh: NewEntry;
  readonly by: string | null;
}

const lastDay = '2026-11-20';
const extentOf = ({ steps, lapsed }: Link) => {
  const extent = {
    ...(steps === null ? {} : { steps: [...steps] }),
    ...(lapsed ? { until: lastDay } : {}),
  };
  return Object.keys(extent).length === 0 ? {} : { extent };
};

/** The clock has entered that the last day of an authority is over. */
export const lapseOf = ({ id, lapsed }: Link): readonly NewEntry[] =>
  lapsed
    ? [
        deadlinePassed.make({
          shared: {
            key: `participation/authority/${id}@${lastDay}`,
            dueOn: lastDay,
            basis: ['CPL-62'],
          },
        }),
      ]
    : [];

export const begun = (link: Link, division: string | null): NewEntry =>
  participationBegun.make({
    shared: {
      participant: link.id,
      role: link.role,
      ...(link.side === null ? {} : { side: link.side }),
      name: link.id,
      kind: 'person',
      ...(link.person === null ? {} : { person: link.person }),
      ...(link.principal === null ? {} : { principal: link.principal }),
      ...(link.authority === null ? {} : { authority: link.authority }),
      ...extentOf(link),
      ...(link.standing === null ? {} : { standing: link.standing }),
      ...(link.role === 'judge' && division !== null ? { division } : {}),
    },
    personal: { address: '云州市' },
  });

const submitted = (one: Case): NewEntry =>
  filingSubmitted.make({
    shared: {
      court: one.court,
      cause: '',
      causeName: '承揽合同纠纷',
      claims: [],
      fen: null,
      grounds: '',
      attachments: [],
      plaintiffName: 'p0',
      defendantNames: ['p1'],
    },
    own: { conformsToOriginals: true, lacking: [] },
  });

const paper = (id: string) => ({
  sha256: id.replace(/\D/g, '').padStart(64, '0'),
  name: '裁定书.pdf',
  mediaType: 'application/pdf',
  bytes: 1,
});

/** A party leaves the case, whoever still acts for it with it; then the ruling on that is made, and reaches it or not. */
function leavingOf({ links }: Case, { id, side, letGo, served }: Link): readonly Entered[] {
  const ended = (participant: string, why: string) =>
    participationEnded.make({ shared: { participant, why } });
  const agents = links.filter((one) => one.principal === id && one.left);
  const made = [ended(id, letGo ?? ''), ...agents.map((one) => ended(one.id, 'principal-left'))];
  if (letGo === 'heir') {
    const shared = { former: id, successor: 'p99', as: letGo, name: '', reasons: '' };
    return [...made, partySucceeded.make({ shared })].map((fresh) => ({ fresh, by: null }));
  }
  const ruling = letGo === 'deemed-withdrawn' ? 'absence' : 'withdrawal';
  // Sued no more: somebody else asked for it, and the ruling names who leaves.
  const whose =
    letGo === 'let-go' ? { participant: 'p98', against: [id], letGo: [id] } : { participant: id };
  const ordered = documentOrdered.make({
    shared: {
      label: 'parties',
      value: {
        paper: id,
        template: 'procedural-ruling',
        templateVersion: 1,
        title: '民事裁定书',
        data: {},
        extra: { ruling, ...whose },
      },
    },
  });
  const issued = documentIssued.make({
    shared: { label: 'parties', value: { paper: id, sm3: '0'.repeat(64), file: paper(id) } },
  });
  const service = `s-${id}`;
  const sent = serviceOrdered.make({
    shared: {
      service,
      addressee: id,
      channels: ['paper'],
      basis: 'paper',
      complaint: false,
      judgment: false,
    },
    served: {
      label: `side:${side ?? 'plaintiff'}`,
      value: { papers: [{ title: '民事裁定书', file: paper(id) }] },
    },
  });
  const reached = serviceEffective.make({
    shared: { service, branch: 'paper', channel: 'paper', at },
  });
  return [...made, ordered, issued, sent, ...(served ? [reached] : [])].map((fresh) => ({
    fresh,
    by: null,
  }));
}

/**
 * A post has ended: the court's own act is asked what follows for whoever sat here by it. Another post that fits keeps them.
 */
function afterTheirPosts(one: Case): readonly Entered[] {
  const court = {
    offices: one.offices.map((office) => ({ ...office, to: office.ended ? at : null })),
  };
  return one.links.flatMap(({ id, person, role, ended }): readonly Entered[] => {
    if ((role !== 'judge' && role !== 'clerk') || ended) return [];
    const offer = { id, person, role };
    const done = noteEndedPost?.decide({ offer, facts: { court } } as never);
    return done?.accepted === true ? done.entries.map((fresh) => ({ fresh, by: null })) : [];
  });
}
const noteEndedPost = catalogue.command('assignment.note-ended-post');

/** What bears the mark of a work: said by one of the body, to them, and handed in, which the parties do not read yet. */
function workOf(participant: string, by: string | null): readonly Entered[] {
  const commission = participant.split('.')[0] ?? '';
  const need = `${commission}-need-1`;
  const stated = { commission, participant, need, kind: 'time' as const, text: '' };
  const opinion = `${commission}-opinion-1`;
  const handedIn = { commission, participant, opinion, conclusion: '', files: [] };
  return [
    { fresh: samplesHandedOver.make({ shared: { commission, samples: [] } }), by: null },
    { fresh: needStated.make({ shared: stated }), by },
    { fresh: opinionHandedIn.make({ shared: handedIn }), by: null },
  ];
}

/** The entries of one case, with whoever made each. */
function actsOf(one: Case): readonly Entered[] {
  const made: Entered[] = [{ fresh: submitted(one), by: one.links[0]?.person ?? null }];
  const enter = (fresh: NewEntry, by: string | null = null): number => made.push({ fresh, by });
  if (one.stage === 'registered' || one.stage === 'heard') {
    const shared = { caseNumber: one.id, procedure: 'summary' as const, acceptedOn: '2026-11-25' };
    enter(filingRegistered.make({ shared }));
  }
  for (const link of one.links) {
    enter(begun(link, one.division), link.person);
    if (link.shown !== null)
      enter(
        authorityShown.make({
          shared: {
            participant: link.id,
            authority: link.shown,
            ...extentOf(link),
            proof: '授权委托书',
          },
        }),
      );
    for (const fresh of lapseOf(link)) enter(fresh);
    // With an agent's authority that of their assistants ends, and nobody enters it.
    const goesAlong =
      link.standing === 'assistant' &&
      one.links.some(({ id, left }) => id === link.principal && left);
    if (link.ended && !link.left && !goesAlong)
      enter(participationEnded.make({ shared: { participant: link.id, why: '' } }));
  }
  made.push(...afterTheirPosts(one));
  for (const party of one.links) if (party.letGo !== null) made.push(...leavingOf(one, party));
  if (one.stage === 'ruling-asked') enter(refusalProposed.make({ shared: { reasons: '' } }));
  if (one.stage === 'later') {
    enter(filingReturned.make({ shared: { reason: '' } }));
    const [party] = one.links;
    enter(
      filingSupplemented.make({ shared: { note: '', attachments: [], after: 'returned' } }),
      party?.person ?? null,
    );
  }
  enter(
    feeBilled.make({
      shared: { bill: 'b1', fen: 1, basis: '', steps: [], dueOn: '2026-12-03', provisional: false },
    }),
  );
  for (const { id, side, person } of one.links)
    if (side !== null)
      enter(
        authorityProofAsked.make({
          shared: { label: `side:${side}`, value: { participant: id, missing: '' } },
        }),
        person,
      );
  for (const { id, role, person } of one.links)
    if (role === 'appraiser') made.push(...workOf(id, person));
  for (const { person, until } of one.reasons)
    enter(readingOpened.make({ shared: { purpose: 'supervision', reason: '', until } }), person);
  return made;
}

/** A court's own stream: what it is, and who holds which post. */
function courtActs(world: World, court: string): readonly Entered[] {
  const established = courtEstablished.make({
    shared: { name: court, code: court, level: 'basic', territory: '', invented: true },
  });
  const offices = world.offices.filter((office) => office.court === court);
  return [
    { fresh: established, by: null },
    ...offices.flatMap(({ person, post, division, ended }, index) => {
      const office = `o${String(index)}`;
      const granted = officeGranted.make({
        shared: { office, person, name: person, post, ...(division === null ? {} : { division }) },
      });
      const over = officeEnded.make({ shared: { office, why: '' } });
      return (ended ? [granted, over] : [granted]).map((fresh) => ({ fresh, by: null }));
    }),
  ];
}

/** An entry with its parts, as the store keeps them. */
export interface Made {
  readonly entry: Entry;
  readonly parts: NewEntry['parts'];
}

const entered = (stream: StreamId, acts: readonly Entered[]): readonly Made[] =>
  acts.map(({ fresh, by }, index) => ({
    parts: fresh.parts,
    entry: {
      stream,
      seq: index + 1,
      id: `${stream}-${String(index)}` as EntryId,
      kind: fresh.kind,
      version: fresh.version,
      at,
      actor:
        by === null
          ? { kind: 'rule', rule: 'given' }
          : { kind: 'person', person: by as PersonId, role: 'person' },
      command: { id: 'given' as CommandId, name: 'given' },
      body: Object.assign({}, ...fresh.parts.map((part) => part.value)) as unknown,
      labels: fresh.parts.map((part) => part.label),
    },
  }));

/** With which entry this party left the case; null where it did not. */
export const leftWith = (one: Case, party: string): number | null =>
  entriesOf(one).find(
    ({ entry }) =>
      entry.kind === 'participation.Ended' &&
      (entry.body as { readonly participant: string }).participant === party,
  )?.entry.seq ?? null;

const known = new WeakMap<Case, readonly Made[]>();
const entriesOf = (one: Case): readonly Made[] => {
  const made = known.get(one) ?? entered(streamId('case', one.id), actsOf(one));
  known.set(one, made);
  return made;
};

/** Everything that was entered in this world. */
export const docketsOf = (world: World): readonly Made[] => [
  ...world.courts.flatMap(({ id }) => entered(streamId('court', id), courtActs(world, id))),
  ...world.cases.flatMap(entriesOf),
];

export const stateOf = (one: Case): CaseState =>
  fold(
    'case',
    entriesOf(one).map(({ entry }) => entry),
  );

/** @param person null: nobody has signed in. */
export function actorOf(world: World, person: string | null): Actor {
  if (person === null) return visitor('none');
  return {
    kind: 'person',
    id: person,
    person: person as PersonId,
    name: person,
    level: 3,
    session: 3,
    frozen: false,
    confirmedAt: now as Instant,
    asksAt: now as Instant,
    offices: world.offices
      .filter((office) => office.person === person && !office.ended)
      .map(({ court, post, division }) => ({ court: court as CourtId, post, division })),
  };
}
