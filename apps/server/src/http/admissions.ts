import type { CaseSpaceDto } from '@xiezhi/contract';
import type { CaseState, PutFact } from '@xiezhi/record';
import { answerOf, isAgreed, participant, parties } from '@xiezhi/record';
import { admissionTexts } from '../texts/cases.ts';
import type { Words } from './words.ts';

/** Who says what of a fact that was put: each of the others, in the order of the parties. */
function said(at: CaseState, fact: PutFact, { lang }: Words): string {
  const texts = admissionTexts[lang];
  if (isAgreed(at, fact)) return texts.agreed;
  const by =
    fact.by === null ? null : (participant(at.participation, fact.by.participant)?.name ?? '');
  return [
    by === null ? texts.byCourt : texts.by(by),
    ...parties(at.participation)
      .filter(({ id }) => id !== fact.by?.participant)
      .map(({ id, name }) => {
        const answer = answerOf(at, fact, id);
        const word = answer?.released === true ? 'released' : (answer?.answer ?? 'silent');
        return texts.each(name, texts.answers[word]);
      }),
  ].join(texts.between);
}

/** The facts that were put to the parties, on the page of the case: which of them need no proof, and who says otherwise. */
export const admissionsOf = (at: CaseState, words: Words): CaseSpaceDto['facts'] =>
  at.admission.facts.map((fact, index) => ({
    label: admissionTexts[words.lang].fact(index + 1),
    value: `${fact.text}\n${said(at, fact, words)}`,
  }));
