import type { Actor, CommandText } from '@xiezhi/procedures';
import { authorityInWords, dayEn, dayZh } from '@xiezhi/procedures';
import type { CaseState, Service } from '@xiezhi/record';
import {
  acceptanceRuling,
  billsOf,
  isDebt,
  isOfThirdParty,
  reconsideredRuling,
} from '@xiezhi/record';
import { bracketed, entryNumbers, standingTexts, stepTexts } from '../texts/cases.ts';
import { rulingTexts } from '../texts/ruling.ts';
import { exhibitTitle } from './exhibits.ts';
import { paperName, titleFor } from './paper-name.ts';
import type { Words } from './words.ts';

/**
 * What an offer or a task is about, in words: its key names participants, steps, sittings, services and papers of the
 * case. Empty when there is only one thing it could be about.
 */
export function aboutKey(
  key: string,
  state: CaseState,
  words: Words,
  told?: { readonly text: CommandText; readonly actor: Actor },
): string {
  const { participants } = state.participation;
  const pieces = key
    .split('.')
    // What the words of the act say already, and who one is oneself, is not said again.
    .filter((piece) => told?.text.variants?.[piece] === undefined)
    .filter(
      (piece) =>
        told === undefined ||
        told.actor.person === null ||
        participants.find((one) => one.id === piece)?.person !== told.actor.person,
    )
    .map((piece) => nameOf(piece, state, words));
  return pieces.filter((piece) => piece !== '').join(' · ');
}

/** A ruling against which an appeal lies, or the objection on which it is still to be made. */
function rulingOf(piece: string, { defence, participation }: CaseState, { lang }: Words): string {
  if (piece === acceptanceRuling || piece === reconsideredRuling)
    return rulingTexts[lang].ruling[piece];
  const objection = defence.objections.find((one) => one.id === piece);
  const by = participation.participants.find((one) => one.id === objection?.participant)?.name;
  if (objection === undefined || by === undefined) return '';
  if (lang === 'en') return `objection to jurisdiction of ${by}`;
  return `${by}的管辖权异议`;
}

/**
 * A service by its papers; many are named by the first, since what is served is listed where the act is done. What the
 * court made is named before what a party handed in: a summons goes along with a list of evidence, not the other way round.
 */
function papersOf({ papers, addressee }: Service, at: CaseState, words: Words): string {
  const made = new Set(at.documents.papers.map(({ file }) => file?.sha256));
  const ofParties = ({ file }: Service['papers'][number]): number =>
    made.has(file.sha256) ? 0 : 1;
  const [first, ...rest] = papers
    .toSorted((left, right) => ofParties(left) - ofParties(right))
    .map((one) => titleFor(addressee, one, at, words));
  if (first === undefined) return '';
  if (rest.length < 2) return [first, ...rest].join(words.lang === 'en' ? ', ' : '、');
  return words.lang === 'en'
    ? `${first} and ${String(rest.length)} more`
    : `${first}等 ${String(papers.length)} 份`;
}

/** Of what was said and ordered about deposited data: the exhibit it is about. */
function ofChain(piece: string, { chain }: CaseState): string | null {
  const all = [...chain.challenges, ...chain.applications, ...chain.commissions];
  const order = chain.challenges.find((one) => one.order?.id === piece);
  return (order ?? all.find(({ id }) => id === piece))?.exhibit ?? null;
}

/** Of a request, a demand or a report about how somebody takes part: whose it is, and of which step or sitting. */
function ofConversion(piece: string, { conversion }: CaseState): readonly string[] | null {
  const fault = conversion.faults.find(({ id }) => id === piece);
  if (fault) return [fault.participant, ...(fault.hearing === null ? [] : [fault.hearing])];
  const asked = [...conversion.requests, ...conversion.demands, ...conversion.online];
  const found = asked.find(({ id }) => id === piece);
  return found === undefined ? null : [found.participant, found.step];
}

function nameOf(piece: string, state: CaseState, words: Words): string {
  const step = stepTexts[words.lang][piece];
  if (step !== undefined) return step;
  const { participants } = state.participation;
  const participant = participants.find((one) => one.id === piece);
  if (participant) return participant.name;
  const grant = state.participation.grants.find((one) => one.id === piece);
  if (grant) {
    const reach =
      grant.standing === 'legal-representative'
        ? standingTexts[words.lang]['legal-representative']
        : authorityInWords(grant.authority, grant.extent, words.lang);
    return [nameOf(grant.principal, state, words), grant.name, reach].join(' · ');
  }
  const hearing = state.hearing.hearings.find((one) => one.id === piece);
  if (hearing) return (words.lang === 'en' ? dayEn : dayZh)({ at: hearing.at }, 'at');
  const service = state.service.services.find((one) => one.id === piece);
  if (service) return papersOf(service, state, words);
  const announced = state.announcement.announcements.find((one) => one.id === piece);
  if (announced) return nameOf(announced.addressee, state, words);
  const scanned = state.scanning.files[piece];
  if (scanned) return scanned.name;
  const converted = ofConversion(piece, state);
  if (converted !== null) return converted.map((one) => nameOf(one, state, words)).join(' · ');
  const counterclaim = state.claims.counterclaims.find((one) => one.id === piece);
  if (counterclaim)
    return words.lang === 'en'
      ? `${isOfThirdParty(counterclaim) ? 'claim' : 'counterclaim'} of ${nameOf(counterclaim.participant, state, words)}`
      : `${nameOf(counterclaim.participant, state, words)}的${isOfThirdParty(counterclaim) ? '诉讼请求' : '反诉'}`;
  const appeal = state.appeal.appeals.find((one) => one.id === piece);
  if (appeal)
    return words.lang === 'en'
      ? `appeal of ${nameOf(appeal.participant, state, words)}`
      : `${nameOf(appeal.participant, state, words)}的上诉`;
  const back = state.appeal.withdrawals.find((one) => one.id === piece);
  if (back) return nameOf(back.appeal, state, words);
  const benchObjection = state.judgment.benchObjections.find((one) => one.id === piece);
  if (benchObjection) return nameOf(benchObjection.participant, state, words);
  const taken = state.claims.counterclaimWithdrawals.find((one) => one.id === piece);
  if (taken) return nameOf(taken.counterclaim, state, words);
  const shown = state.evidence.exhibits.find((one) => one.id === piece);
  if (shown) return `${exhibitTitle(shown, words.lang)} ${shown.name}`;
  const chained = ofChain(piece, state);
  if (chained !== null) return nameOf(chained, state, words);
  const application = state.evidence.applications.find((one) => one.id === piece);
  if (application) return nameOf(application.participant, state, words);
  const list = state.evidence.lists.find((one) => one.id === piece);
  if (list) return nameOf(list.participant, state, words);
  const objection = state.service.objections.find((one) => one.id === piece);
  if (objection) return nameOf(objection.service, state, words);
  const told = state.told.entries.find((one) => one.entry === piece);
  if (told)
    return `${words.kindTitle(told.kind)}${bracketed(words.lang, entryNumbers[words.lang](told.seq))}`;
  const papers = state.filing.later.find((one) => one.entry === piece);
  if (papers)
    return `${participants.find(({ id, person }) => id === papers.by || person === papers.by)?.name ?? ''}${bracketed(words.lang, (words.lang === 'en' ? dayEn : dayZh)({ at: papers.at }, 'at'))}`;
  const debt = billsOf(state).find((one) => one.id === piece && isDebt(one));
  if (debt)
    return words.lang === 'en'
      ? `costs of ${nameOf(debt.participant ?? '', state, words)}`
      : `${nameOf(debt.participant ?? '', state, words)}负担的诉讼费`;
  const ruling = rulingOf(piece, state, words);
  if (ruling !== '') return ruling;
  const paper = state.documents.papers.find(
    (one) => `paper${one.id}` === piece || one.id === piece,
  );
  return paper ? paperName(paper, state, words) : '';
}
