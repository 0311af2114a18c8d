// One oracle: what is asked of the policies and what is compared with them, in the order in which it is done.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityJson, EntityUid } from '@cedar-policy/cedar-wasm/nodejs';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Case, Link, Office, Step, World } from './world.ts';
import { now, steps } from './world.ts';

/* The world as the policies see it, and their answer. Nothing of the court's own code is asked here. */

const policies = ['acts.cedar', 'reading.cedar'].map((name) =>
  readFileSync(join(import.meta.dirname, name), 'utf8'),
);
/** Every act the policies name. */
export const namedActs: ReadonlySet<string> = new Set(
  [...policies.join('\n').matchAll(/Action::"([^"]+)"/g)].map((found) => found[1] ?? ''),
);

const loaded = cedar.preparsePolicySet('court', { staticPolicies: policies.join('\n') });
if (loaded.type === 'failure') throw new Error(JSON.stringify(loaded.errors));

const uid = (type: string, id: string): { readonly type: string; readonly id: string } => ({
  type,
  id,
});
const ref = (type: string, id: string) => ({ __entity: uid(type, id) });

/** A part of an entry: whose case or account, for whom, about what. */
export interface PartSeen {
  readonly label: string;
  readonly matter: 'fees' | 'said of the filing' | 'other';
  readonly by: string | null;
  readonly about: readonly string[];
  /** Whose work it is, where it bears the mark of what was entrusted to a body. */
  readonly entrustedTo: readonly string[];
  /** Whoever left the case with a party, by the side they were on: entered before that, or about that party. */
  readonly before: Leavers;
  readonly theirs: Leavers;
}
export type Leavers = Readonly<
  Record<'plaintiff' | 'defendant' | 'third-party', readonly string[]>
>;
export const nobody: Leavers = { plaintiff: [], defendant: [], 'third-party': [] };

/** Of an authority whose last day is over the court has seen nothing any more. */
const authorityOf = ({ lapsed, shown, authority }: Link) =>
  lapsed ? 'pending' : (shown ?? authority);

/** Of everybody who has left: does the ruling not end it, which reaches an agent's principal and leaves the agent nothing. */
export const stillReads = (at: Case, link: Link): boolean =>
  link.left &&
  authorityOf(link) !== 'pending' &&
  (link.role !== 'agent' || at.links.some((one) => one.id === link.principal && !one.served));

/** The people of the body that has the work of this mark. */
export const entrustedTo = (at: Case, mark: string | null): readonly string[] =>
  mark === null
    ? []
    : at.links
        .filter(
          (link) => link.role === 'appraiser' && link.id.startsWith(`${mark}.`) && !link.ended,
        )
        .flatMap(({ person }) => (person === null ? [] : [person]));

/** Those who have left, side by side, with a party of which this is true. */
export function leaversOf(at: Case, isSo: (party: string) => boolean): Leavers {
  const on = (side: keyof Leavers): readonly string[] =>
    at.links
      .filter((link) => link.side === side && stillReads(at, link))
      .filter((link) => isSo(link.principal ?? link.id))
      .flatMap(({ person }) => (person === null ? [] : [person]));
  return {
    plaintiff: on('plaintiff'),
    defendant: on('defendant'),
    'third-party': on('third-party'),
  };
}

const groupNames = [
  ...[
    'takingPart',
    'onASide',
    'plaintiffs',
    'defendants',
    'thirdParties',
    'agents',
    'guardians',
    'assistants',
    'procuratorates',
    'appraisers',
    'judges',
    'clerks',
    'bench',
    'standIns',
    'standInJudges',
  ],
  ...['shown', 'plaintiffSide', 'defendantSide', 'thirdPartySide'],
  ...['unshown', 'unshownPlaintiffSide', 'unshownDefendantSide', 'unshownThirdPartySide', 'filers'],
  ...['lapsed', 'lapsedPlaintiffSide'],
  ...['atPleadings', 'atEvidence', 'atMediation', 'atHearing', 'atService', 'atFees', 'atAppeal'],
  'left',
] as const;
type Group = (typeof groupNames)[number];

const sideGroups = {
  plaintiff: ['plaintiffs', 'plaintiffSide', 'unshownPlaintiffSide'],
  defendant: ['defendants', 'defendantSide', 'unshownDefendantSide'],
  'third-party': ['thirdParties', 'thirdPartySide', 'unshownThirdPartySide'],
} as const;

/** Those whose authority reaches a step. */
const stepGroups: Readonly<Record<Step, Group>> = {
  pleadings: 'atPleadings',
  evidence: 'atEvidence',
  mediation: 'atMediation',
  hearing: 'atHearing',
  service: 'atService',
  fees: 'atFees',
  appeal: 'atAppeal',
};

/** By which posts somebody sits in a case: an assignment is worth nothing without one (OOR-15.1.0). */
const seats: Readonly<Record<'judge' | 'clerk', readonly string[]>> = {
  judge: ['judge', 'division-head', 'president'],
  clerk: ['clerk', 'judge-assistant'],
};

/** Does this link count: it has not ended, and of the bench a post of that court still carries it? */
export const counts = ({ court, offices }: Case, { role, person, ended }: Link): boolean =>
  !ended &&
  ((role !== 'judge' && role !== 'clerk') ||
    offices.some(
      (one) =>
        one.person === person &&
        one.court === court &&
        !one.ended &&
        seats[role].includes(one.post),
    ));

/** The division of a case is that of its judge. */
const divisionOf = (at: Case): string | null =>
  at.links.some((link) => link.role === 'judge' && counts(at, link)) ? at.division : null;

/** To which groups of the case a link belongs: facts alone. What follows from them is for the policies to say. */
function groupsOf(link: Link): readonly Group[] {
  // On no side, no party and no court: it takes part.
  if (link.role === 'procuratorate')
    return ['takingPart', 'procuratorates', 'shown', ...steps.map((step) => stepGroups[step])];
  // On no side and no court either: it examines, and is shown what it was entrusted with.
  if (link.role === 'appraiser') return ['takingPart', 'appraisers'];
  if (link.role === 'filing-reviewer') return ['standIns'];
  if (link.role === 'filing-judge') return ['standInJudges'];
  if (link.side === null) return [link.role === 'judge' ? 'judges' : 'clerks', 'bench'];
  const [parties, side, unshownSide] = sideGroups[link.side];
  const authority = authorityOf(link);
  const groups: Group[] = ['takingPart', 'onASide', link.role === 'agent' ? 'agents' : parties];
  if (authority === 'pending') {
    groups.push('unshown', unshownSide);
    if (link.lapsed) groups.push('lapsed');
    if (link.lapsed && link.side === 'plaintiff') groups.push('lapsedPlaintiffSide');
    if (!link.lapsed && link.side === 'plaintiff' && link.standing === null) groups.push('filers');
    return groups;
  }
  groups.push('shown', side, ...(link.steps ?? steps).map((step) => stepGroups[step]));
  if (link.standing === 'guardian') groups.push('guardians');
  if (link.standing === 'assistant') groups.push('assistants');
  return groups;
}

const post = ({ court, post: name, division }: Office): readonly EntityUid[] => [
  uid('Post', `${court} ${name}`),
  ...(division === null ? [] : [uid('Post', `${court} ${division} ${name}`)]),
  ...(['filing-reviewer', 'clerk'].includes(name) ? [uid('Duty', 'counter-of-a-court')] : []),
  ...(['filing-reviewer', 'clerk', 'administrator'].includes(name) ? [uid('Duty', 'counter')] : []),
  uid('Duty', name),
];

const answers = new Map<string, boolean>();

/**
 * No policy names a person, a case, a court or a division, so that two questions which differ in names alone have one
 * answer: names are numbered as they come, and equal questions are decided once.
 */
function renamed(text: string): string {
  const names = new Map<string, string>();
  return text.replaceAll(/\b(person|case|court|v)-[0-9a-z]+/g, (name, kind: string) => {
    const known = names.get(name) ?? `${kind}-${String(names.size)}`;
    names.set(name, known);
    return known;
  });
}

function decide(text: string): boolean {
  const known = answers.get(text);
  if (known !== undefined) return known;
  const answer = cedar.statefulIsAuthorized(JSON.parse(text) as cedar.StatefulAuthorizationCall);
  // A policy that could not be evaluated would count as silent; here it counts as a fault of the policy.
  if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0)
    throw new Error(`${text}: ${JSON.stringify(answer)}`);
  const allowed = answer.response.decision === 'allow';
  answers.set(text, allowed);
  return allowed;
}
export const decidedQuestions = (): number => answers.size;

/** What somebody said of a court, and which of its posts deal with it. */
export interface SaidOfACourt {
  readonly by: string | null;
  readonly court: string;
  readonly desk: readonly string[];
}

/** Cedar asks about one principal, one action and one thing; what these hang on goes with them. */
export class Oracle {
  readonly #offices = new Map<string, readonly EntityUid[]>();
  asked = 0;

  constructor(world: World) {
    for (const person of world.people)
      this.#offices.set(
        person,
        world.offices.filter((one) => one.person === person && !one.ended).flatMap(post),
      );
  }

  #person(person: string | null, at: Case | null): EntityJson {
    if (person === null)
      return { uid: uid('Person', 'visitor'), attrs: { signedIn: false }, parents: [] };
    const mine = at?.links.filter((link) => link.person === person) ?? [];
    const links = mine.filter((link) => at !== null && counts(at, link));
    const left = at !== null && mine.some((link) => stillReads(at, link));
    return {
      uid: uid('Person', person),
      attrs: { signedIn: true },
      parents: [
        ...(this.#offices.get(person) ?? []),
        ...[...links.flatMap(groupsOf), ...(left ? (['left'] as const) : [])].map((group) =>
          uid('Group', `${at?.id ?? ''} ${group}`),
        ),
      ],
    };
  }

  #case(at: Case): readonly EntityJson[] {
    const of = (name: string) => ref('Post', `${at.court} ${name}`);
    const division = divisionOf(at);
    const inDivision = (name: string) => ref('Post', `${at.court} ${division ?? ''} ${name}`);
    return [
      {
        uid: uid('Court', at.court),
        attrs: {
          presidents: of('president'),
          financeOfficers: of('finance-officer'),
          filingReviewers: of('filing-reviewer'),
          judges: of('judge'),
          administrators: of('administrator'),
        },
        parents: [],
      },
      {
        uid: uid('Case', at.id),
        attrs: {
          court: ref('Court', at.court),
          registered: at.stage === 'registered' || at.stage === 'heard',
          rulingIsAsked: at.stage === 'ruling-asked' || at.stage === 'later',
          hasJudge: at.links.some((link) => link.role === 'judge' && counts(at, link)),
          ...(division === null ? {} : { division: ref('Division', division) }),
          ...Object.fromEntries(groupNames.map((name) => [name, ref('Group', `${at.id} ${name}`)])),
        },
        parents: [],
      },
      ...(division === null
        ? []
        : [
            {
              uid: uid('Division', division),
              attrs: {
                heads: inDivision('division-head'),
                filingReviewers: inDivision('filing-reviewer'),
              },
              parents: [],
            },
          ]),
    ];
  }

  #ask(
    person: EntityJson,
    action: string,
    resource: EntityUid,
    entities: readonly EntityJson[],
    context: { readonly reasonGiven?: boolean; readonly offered?: boolean } = {},
  ): boolean {
    this.asked += 1;
    const text = JSON.stringify({
      principal: person.uid,
      action: uid('Action', action),
      resource,
      context: { reasonGiven: context.reasonGiven ?? false, offered: context.offered ?? false },
      preparsedPolicySetId: 'court',
      entities: [person, ...entities],
    });
    return decide(renamed(text));
  }

  knows(person: string | null, at: Case): boolean {
    return this.#ask(this.#person(person, at), 'know', uid('Case', at.id), this.#case(at));
  }

  /** @param offered asks about the act as it is offered: whose side, how far the authority reaches. */
  mayDo(person: string | null, act: string, at: Case, offered = false): boolean {
    return this.#ask(this.#person(person, at), act, uid('Case', at.id), this.#case(at), {
      offered,
    });
  }

  reads(person: string | null, at: Case, part: PartSeen): boolean {
    const reasonGiven = at.reasons.some(
      (reason) =>
        reason.person === person && reason.until === lastReason(at, person) && reason.until >= now,
    );
    const seen: EntityJson = {
      uid: uid('Part', 'part'),
      attrs: { ...partAttributes(part), ...leavingOf(part, person), case: ref('Case', at.id) },
      parents: [],
    };
    const entities = [...this.#case(at), seen];
    return this.#ask(this.#person(person, at), 'read', seen.uid, entities, { reasonGiven });
  }

  /** Parts of an account's own docket. */
  readsAccount(person: string | null, holder: string, part: PartSeen): boolean {
    const seen: EntityJson = {
      uid: uid('Part', 'part'),
      attrs: { ...partAttributes(part), account: ref('Person', holder) },
      parents: [],
    };
    return this.#ask(this.#person(person, null), 'read', seen.uid, [seen]);
  }

  onAccount(person: string | null, act: string, holder: string): boolean {
    const account: EntityJson = {
      uid: uid('Account', holder),
      attrs: { holder: ref('Person', holder) },
      parents: [],
    };
    return this.#ask(this.#person(person, null), act, account.uid, [account]);
  }

  onCourt(person: string | null, act: string, court: string): boolean {
    const entity: EntityJson = {
      uid: uid('Court', court),
      attrs: {
        administrators: ref('Post', `${court} administrator`),
        presidents: ref('Post', `${court} president`),
      },
      parents: [],
    };
    return this.#ask(this.#person(person, null), act, entity.uid, [entity]);
  }

  onFeedback(person: string | null, act: string, said: SaidOfACourt): boolean {
    const entity: EntityJson = {
      uid: uid('Feedback', 'said'),
      attrs: {
        desk: said.desk.map((name) => ref('Post', `${said.court} ${name}`)),
        ...(said.by === null ? {} : { saidBy: ref('Person', said.by) }),
      },
      parents: [],
    };
    return this.#ask(this.#person(person, null), act, entity.uid, [entity]);
  }

  onRulebook(person: string | null, act: string): boolean {
    const book: EntityJson = { uid: uid('Rulebook', 'national'), attrs: {}, parents: [] };
    return this.#ask(this.#person(person, null), act, book.uid, [book]);
  }
}

/** The reason last given counts, as the one before may have been withdrawn by it. */
const lastReason = (at: Case, person: string | null): string | undefined =>
  at.reasons.findLast((reason) => reason.person === person)?.until;

const people = (names: readonly string[]) => names.map((person) => ref('Person', person));

/** What it is to those who left; of others than who asks nothing is said, so that more questions are the same. */
function leavingOf({ before, theirs }: PartSeen, person: string | null): EntityJson['attrs'] {
  const who = (names: readonly string[]) => people(names.filter((name) => name === person));
  return {
    beforePlaintiffLeft: who(before.plaintiff),
    beforeDefendantLeft: who(before.defendant),
    beforeThirdPartyLeft: who(before['third-party']),
    ofThePlaintiffWhoLeft: who(theirs.plaintiff),
    ofTheDefendantWhoLeft: who(theirs.defendant),
    ofTheThirdPartyWhoLeft: who(theirs['third-party']),
  };
}

const partAttributes = (part: PartSeen): EntityJson['attrs'] => ({
  label: part.label,
  matter: part.matter,
  about: people(part.about),
  entrustedTo: people(part.entrustedTo),
  ...(part.by === null ? {} : { by: ref('Person', part.by) }),
  ...(part.label.startsWith('person:')
    ? { person: ref('Person', part.label.slice('person:'.length)) }
    : {}),
});
