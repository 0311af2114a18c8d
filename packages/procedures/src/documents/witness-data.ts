import type { CourtDay, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, EvidenceApplication } from '@xiezhi/record';
import { exhibit, holder, participant, parties } from '@xiezhi/record';
import { exhibitZh } from '../shared/exhibit-texts.ts';
import { sideNames } from '../shared/side-names.ts';

interface About {
  readonly state: CaseState;
  readonly court: CourtProfile;
  readonly today: CourtDay;
  readonly extra: Readonly<Record<string, Json>>;
}
type Data = Readonly<Record<string, Json>>;

const applicationOf = ({ state, extra }: About): EvidenceApplication | undefined =>
  state.evidence.applications.find(({ id }) => id === extra['application']);

const common = ({ state, court, today }: About, one: EvidenceApplication | undefined) => ({
  court: court.name,
  cause: state.filing.causeName ?? '',
  // Nobody asked for what the court ordered of its own motion.
  askedBy:
    one?.ofOwnMotion === true
      ? null
      : (participant(state.participation, one?.participant ?? '')?.name ?? ''),
  judge: holder(state.participation, 'judge')?.name ?? '',
  issuedOn: today,
});

/** The notice for whoever is to be heard at one sitting. */
export function witnessNoticeData(about: About, contact: Data): Data {
  const one = applicationOf(about);
  const { hearing, participation } = about.state;
  const sitting = hearing.hearings.find(({ id }) => id === about.extra['hearing']);
  return {
    ...common(about, one),
    addressee: one?.what ?? '',
    as: one?.kind === 'appraiser' ? 'appraiser' : 'witness',
    matter: one?.purpose ?? '',
    at: sitting?.at ?? null,
    place: sitting?.place ?? '',
    manner: one?.manner === 'online' ? 'online' : 'in-person',
    clerk: holder(participation, 'clerk')?.name ?? '',
    contact,
  };
}

/** EVR-37: the demand to explain, as it stands: an earlier one is on the paper that was made of it. */
export function replyDemandData(about: About, contact: Data): Data {
  const { state, court, today, extra } = about;
  const work = state.appraisal.commissions.find(({ id }) => id === extra['commission']);
  const asked = work?.reply ?? null;
  return {
    court: court.name,
    cause: state.filing.causeName ?? '',
    judge: holder(state.participation, 'judge')?.name ?? '',
    issuedOn: today,
    to: work?.body ?? '',
    question: work?.question ?? '',
    objections: (asked?.objections ?? []).map(({ name, points }) => ({ name, points })),
    attached: (asked?.files ?? []).map(({ name }) => name),
    note: asked?.note ?? null,
    dueOn: asked?.dueOn ?? null,
    contact,
  };
}

/** The letter to the body that examines. */
export function commissionData(about: About, contact: Data): Data {
  const one = applicationOf(about);
  const commission = one?.commission ?? null;
  const { evidence, participation } = about.state;
  const advance = commission?.advance ?? null;
  return {
    ...common(about, one),
    to: commission?.body ?? '',
    parties: parties(participation).map(({ name, side }) => ({
      role: sideNames[side ?? 'third-party'] ?? '',
      name,
    })),
    chosen: commission?.chosen ?? 'named',
    question: commission?.question ?? '',
    scope: commission?.scope ?? '',
    samples: (commission?.samples ?? []).flatMap((id) => {
      const found = exhibit(evidence, id);
      return found === null
        ? []
        : [`${exhibitZh({ side: found.side, number: found.number })} ${found.name}`];
    }),
    dueOn: commission?.dueOn ?? null,
    advance: advance === null ? null : { fen: advance.fen, dueOn: advance.dueOn },
    contact,
  };
}
