import type { FieldDto, OptionDto } from '@xiezhi/contract';
import type { StreamId } from '@xiezhi/kernel';
import { bodiesOf, systemsOf } from './court-choices.ts';
import { courtStream, yuanGrouped } from '@xiezhi/kernel';
import {
  dayEn,
  dayZh,
  elsewhere,
  notYetServed,
  placeSaid,
  placesOf,
  placesTaken,
  roomNames,
  servableFor,
  sittingsToExcuse,
  standInPosts,
} from '@xiezhi/procedures';
import type { CaseState, Office, Participant, StateOf } from '@xiezhi/record';
import {
  active,
  exhibitsOfOthers,
  isAssistant,
  isPending,
  parties,
  standingExhibits,
  suedBy,
  withoutAccount,
  isSuit,
} from '@xiezhi/record';
import { unshownWords } from './authority-words.ts';
import type { Environment } from './environment.ts';
import {
  actsForTexts,
  bracketed,
  choiceTexts,
  hasLeftTexts,
  standingTexts,
} from '../texts/cases.ts';
import { exhibitOption } from './exhibits.ts';
import { titleFor } from './paper-name.ts';
import type { Words } from './words.ts';

/** What a form of one case, or of the court, offers to choose from: people, parties, papers, divisions. */
export interface CaseChoices {
  readonly staff: readonly Office[];
  readonly participants: readonly OptionDto[];
  /** The parties, and beside each whoever acts for it. */
  readonly attendees: readonly OptionDto[];
  /** The defendants whom the plaintiff that the form is for sues. */
  readonly defendants: readonly OptionDto[];
  /** Of the parties those for whom nobody has linked the case. */
  readonly notLinked: readonly OptionDto[];
  readonly papers: readonly OptionDto[];
  /** Sittings that somebody missed who reports a fault at another act. */
  readonly missed: readonly OptionDto[];
  readonly divisions: readonly OptionDto[];
  /** Rooms the court has entered, and somewhere else; none where it has entered none. */
  readonly rooms: readonly OptionDto[];
  /** Systems with electronic data that the court is connected with. */
  readonly systems: readonly OptionDto[];
  readonly appraisalBodies: readonly OptionDto[];
  /** Exhibits that stand, with what was found of each. */
  readonly exhibits: readonly OptionDto[];
  /** Of them those of others than the one the form is for. */
  readonly exhibitsOfOthers: readonly OptionDto[];
  /** Claims as they stand, each with its amount. */
  readonly claims: readonly OptionDto[];
  /** Places of the complaint, each with what stands there now. */
  readonly places: readonly OptionDto[];
}

export const noChoices: CaseChoices = {
  staff: [],
  participants: [],
  attendees: [],
  defendants: [],
  notLinked: [],
  papers: [],
  missed: [],
  divisions: [],
  rooms: [],
  systems: [],
  appraisalBodies: [],
  exhibits: [],
  exhibitsOfOthers: [],
  claims: [],
  places: [],
};

/** `key` names the addressee where papers are served, and whoever asks something of others. */
export async function caseChoices(
  environment: Environment,
  words: Words,
  stream: StreamId | null,
  key: string,
): Promise<CaseChoices> {
  if (stream?.startsWith('court:') === true) {
    const { state } = await environment.docket.cache.load(stream);
    const { divisions } = (state as StateOf<'court'>).court;
    return {
      ...noChoices,
      divisions: divisions.map(({ id, name }) => ({ value: id, label: name })),
    };
  }
  if (stream?.startsWith('case:') !== true) return noChoices;
  const at = (await environment.docket.cache.load(stream)).state as CaseState;
  const list = parties(at.participation);
  const purposes = words.command('hearing.schedule')?.options?.['purpose'] ?? {};
  const day = words.lang === 'en' ? dayEn : dayZh;
  const named = naming(at, words);
  const addressee = list.find((one) => one.id === key);
  const open = new Set(addressee ? notYetServed(at, addressee).map(({ file }) => file.sha256) : []);
  return {
    ...noChoices,
    staff: fitting(await staffOf(environment, at), key),
    rooms: await roomsOf(environment, at, words),
    systems: await systemsOf(environment, at),
    appraisalBodies: await bodiesOf(environment, at),
    // Whoever demands something of others does not choose among them; of an appellant's side the others are named.
    participants: list
      .filter((one) =>
        addressee === undefined
          ? !key.startsWith(`${one.id}.`)
          : one.side === addressee.side && one.id !== addressee.id,
      )
      .map(named),
    attendees: attendeesOf(at, key, words),
    defendants: suedBy(at, key).map(named),
    // What a form about one exhibit asks for is other exhibits.
    exhibits: standingExhibits(at.evidence)
      .filter(({ id }) => !key.split('.').includes(id))
      .map((one) => exhibitOption(at, one, words)),
    exhibitsOfOthers: exhibitsOfOthers(at.evidence, key.split('.').at(-1) ?? key).map((one) =>
      exhibitOption(at, one, words),
    ),
    claims: at.filing.claims.map(({ text, fen }, index) => ({
      value: String(index + 1),
      label: text,
      ...(fen === null
        ? {}
        : { hint: words.lang === 'en' ? `${yuanGrouped(fen)} yuan` : `${yuanGrouped(fen)} 元` }),
    })),
    places: placesOf(at).map((one) => ({
      value: one.at,
      label: placeSaid(one.at, one.name, words.lang, !isSuit(at)),
      hint: inShort(one.said) ?? choiceTexts[words.lang].empty,
    })),
    notLinked: withoutAccount(at.participation).map(named),
    missed: sittingsToExcuse(at, key).map(({ id, purpose, at: moment }) => ({
      value: id,
      label: `${purposes[purpose] ?? ''} ${day({ at: moment }, 'at')}`.trim(),
    })),
    papers: addressee
      ? servableFor(at, addressee).map((one) => ({
          value: one.file.sha256,
          label: titleFor(addressee.id, one, at, words),
          ...hintOf(one, open, words),
        }))
      : [],
  };
}

/** The beginning of what stands at a place: the whole of it lies beside, in the case. */
const inShort = (said: string | null): string | null =>
  said === null || said.length <= 160 ? said : `${said.slice(0, 160)}…`;

const naming =
  (at: CaseState, words: Words) =>
  (one: Participant): OptionDto => ({
    value: one.id,
    label: `${words.roleIn(one.role, at)} ${one.name}`,
  });

/** Who may be noted as having come to a sitting: the parties, beside each whoever acts for it, and those who have left since. */
export const attendeesOf = (at: CaseState, key: string, words: Words): readonly OptionDto[] => [
  ...parties(at.participation).flatMap((one) => [
    naming(at, words)(one),
    ...actingFor(at, one, words),
  ]),
  ...whoLeft(at, key, words),
];

/** Of the sitting that a form is about: parties in whose place others stand since, and agents who came to it and have left. */
function whoLeft(at: CaseState, key: string, words: Words): OptionDto[] {
  const sitting = at.hearing.hearings.find(({ id }) => id === key);
  if (sitting === undefined) return [];
  const came = Object.values(sitting.held?.persons ?? {}).flat();
  const agents = at.participation.participants.filter(
    (one) =>
      one.role === 'agent' &&
      !isAssistant(one) &&
      one.to !== null &&
      (came.includes(one.id) || (one.from <= sitting.at && one.to > sitting.at)),
  );
  return [...placesTaken(at, sitting), ...agents].map((one) => ({
    value: one.id,
    label: `${words.roleIn(one.role, at)} ${one.name}${bracketed(words.lang, hasLeftTexts[words.lang])}`,
  }));
}

/**
 * Whoever acts for a party, by what they are and for whom; also one whose last day is over, who may have come to a sitting before it
 * was, and beside whom that stands.
 */
const actingFor = (at: CaseState, { id, name }: Participant, words: Words): OptionDto[] =>
  active(at.participation)
    .filter(
      (one) =>
        one.role === 'agent' &&
        one.principal === id &&
        (!isPending(one) || one.lapsed !== undefined),
    )
    .map((one) => {
      const what =
        one.standing === null ? words.role('agent') : standingTexts[words.lang][one.standing];
      const whom = bracketed(words.lang, actsForTexts[words.lang](name));
      const unshown = unshownWords(one, words);
      const over = unshown === '' ? '' : bracketed(words.lang, unshown);
      return { value: one.id, label: `${what} ${one.name}${whom}${over}` };
    });

/** What was served, or is on its way, says so; a file that is named as its paper is needs no second line. */
function hintOf(
  {
    file,
    title,
    over = null,
  }: {
    readonly file: { readonly sha256: string; readonly name: string };
    readonly title: string;
    readonly over?: 'paid' | 'past' | null;
  },
  open: ReadonlySet<string>,
  words: Words,
): { readonly hint?: string } {
  const texts = choiceTexts[words.lang];
  const served = open.has(file.sha256) ? '' : over === null ? texts.served : texts[over];
  const named = file.name.replace(/\.pdf$/, '') === title ? '' : file.name;
  const hint = [served, named].filter((one) => one !== '').join(words.lang === 'en' ? ', ' : '，');
  return hint === '' ? {} : { hint };
}

/** Where the form names who stands in for a post, those whose posts let them, each once. */
function fitting(staff: readonly Office[], key: string): readonly Office[] {
  const fit = standInPosts(key);
  if (fit.length === 0) return staff;
  const each = new Map(
    staff.filter(({ post }) => fit.includes(post)).map((one) => [one.person, one]),
  );
  return [...each.values()];
}

async function staffOf(
  environment: Environment,
  { filing }: CaseState,
): Promise<readonly Office[]> {
  if (filing.court === null) return [];
  const { state } = await environment.docket.cache.load(courtStream(filing.court));
  return (state as StateOf<'court'>).court.offices.filter((one) => one.to === null);
}

async function roomsOf(
  environment: Environment,
  { filing }: CaseState,
  words: Words,
): Promise<readonly OptionDto[]> {
  if (filing.court === null) return [];
  const { state } = await environment.docket.cache.load(courtStream(filing.court));
  const names = roomNames((state as StateOf<'court'>).court);
  return names.length === 0
    ? []
    : [
        ...names.map((name) => ({ value: name, label: name })),
        { value: elsewhere, label: choiceTexts[words.lang].elsewhere },
      ];
}

/** Fields that ask for something of the case become plain choices among what there is. */
export function withChoices(field: FieldDto, choices: CaseChoices): FieldDto {
  switch (field.component as string) {
    case 'person':
      return {
        ...field,
        component: 'choice',
        options: choices.staff
          .filter((one) => one.post === field.path || field.path === 'officer')
          .map((one) => ({ value: one.person, label: one.name })),
      };
    case 'case-participants':
      return { ...field, component: 'choices', options: choices.participants };
    case 'case-attendees':
      return { ...field, component: 'choices', options: choices.attendees };
    case 'shares':
      // Each line is filled in: nought is an answer.
      return { ...field, optional: false, options: choices.participants };
    case 'case-claims':
      return { ...field, component: 'choices', options: choices.claims };
    case 'case-defendants':
      return { ...field, component: 'choices', options: choices.defendants };
    case 'case-participant':
      return { ...field, component: 'choice', options: choices.participants };
    case 'case-missed-sitting':
      return { ...field, component: 'choice', options: choices.missed };
    case 'case-party-not-linked':
      return { ...field, component: 'choice', options: choices.notLinked };
    case 'division':
      return { ...field, component: 'choice', options: choices.divisions };
    case 'room':
      return choices.rooms.length === 0
        ? { ...field, component: 'text' }
        : { ...field, component: 'choice', options: choices.rooms };
    case 'appraisal-body':
      return choices.appraisalBodies.length === 0
        ? { ...field, component: 'text' }
        : { ...field, component: 'choice', options: choices.appraisalBodies };
    case 'connected-system':
      return { ...field, component: 'choice', options: choices.systems };
    case 'case-exhibits':
      return { ...field, component: 'choices', options: choices.exhibits };
    case 'exhibit-opinions':
      return { ...field, options: choices.exhibitsOfOthers };
    case 'exhibit-findings':
      return { ...field, options: choices.exhibits };
    case 'marks':
      return { ...field, options: choices.places };
    case 'case-papers':
      return { ...field, component: 'choices', options: choices.papers };
    default:
      return field;
  }
}
