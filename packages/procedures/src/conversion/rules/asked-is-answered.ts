import { byPolicy } from '@xiezhi/kernel';
import type { CaseState, Hearing, Participant } from '@xiezhi/record';
import { asksForOnline, openObjectionsToService, papersOf, service } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { inTheirPlace } from '../../shared/in-their-place.ts';

/** Objections to how this party was summoned to that sitting, on which nobody has decided. */
const objectsToTheSummons = (state: CaseState, who: Participant, hearing: Hearing): boolean => {
  const summons = papersOf(state.documents, 'summons').flatMap(({ extra, file }) =>
    extra['hearing'] === hearing.id && file !== null ? [file.sha256] : [],
  );
  return openObjectionsToService(state.service).some((one) => {
    const about = service(state.service, one.service);
    return (
      about?.addressee === who.id && about.papers.some(({ file }) => summons.includes(file.sha256))
    );
  });
};

/** Somebody says that an act was not theirs by which this party agreed, took it back, or asked to come or to be online. */
function consentInDispute(state: CaseState, { id }: Participant, { purpose }: Hearing): boolean {
  const { attribution, consent } = state;
  const ids = inTheirPlace(state, id);
  return attribution.challenges.some(({ seq, decided }) => {
    if (decided !== null) return false;
    const act = attribution.acts.find((one) => one.seq === seq);
    return consent.course.some(
      ({ command, body }) =>
        command.id === act?.command &&
        'participant' in body &&
        'step' in body &&
        ids.includes(body.participant) &&
        body.step === purpose,
    );
  });
}

/**
 * CPL-146, CPL-147: something follows only where there was no good reason to stay away. Whoever has asked for another day, or
 * says that the summons never came, has told of one: this court answers that first, and so it does whoever asked to be online.
 */
export const askedIsAnswered = rule<{
  readonly state: CaseState;
  readonly who: Participant;
  readonly hearing: Hearing;
}>('conversion/asked-is-answered', ['CPL-146', 'CPL-147'], ({ state, who, hearing }) => {
  // Whoever took a party's place stands where that party stood (CPLI-55).
  const ids = inTheirPlace(state, who.id);
  const asks = hearing.postponement?.requests.some(({ participant }) => ids.includes(participant));
  if (asks === true)
    return refusal(
      'conversion/asks-for-another-day',
      byPolicy('requests-first'),
      [useCommand('hearing.decide-postponement', 'judge')],
      { name: who.name },
    );
  // CPL-153: whether they could come at all is looked at first.
  if (state.suspension.reports.some((one) => !one.answered && ids.includes(one.participant)))
    return refusal(
      'conversion/reported-first',
      byPolicy('requests-first'),
      [useCommand('suspension.answer-report', 'judge')],
      { name: who.name },
    );
  // OLR-7.2.3: whether it is theirs what binds them to be there.
  if (consentInDispute(state, who, hearing))
    return refusal(
      'conversion/consent-in-dispute',
      byPolicy('requests-first'),
      [useCommand('attribution.decide', 'judge')],
      { name: who.name },
    );
  // OOR-33.1.1: whoever asked to be online instead waits for a word as well.
  if (ids.some((id) => asksForOnline(state, hearing.purpose, id)))
    return refusal(
      'conversion/asks-for-online',
      byPolicy('requests-first'),
      [useCommand('conversion.decide-online', 'judge')],
      { name: who.name },
    );
  return objectsToTheSummons(state, who, hearing)
    ? refusal(
        'conversion/objects-to-the-summons',
        byPolicy('requests-first'),
        [useCommand('service.decide-objection', 'judge')],
        { name: who.name },
      )
    : null;
});
