import type { ExhibitDto, Lang, OptionDto } from '@xiezhi/contract';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type { Instant, StreamId } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { exhibitEn, exhibitZh, isStillLateEvidence, provenanceWords } from '@xiezhi/procedures';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { depositOf, listOf, opinionsOn, participant, unvouched } from '@xiezhi/record';
import { exhibitTexts } from '../texts/exhibits.ts';
import { depositFacts, depositFiles, depositMarks, packsOf } from './deposits.ts';
import { dayWords } from './day-words.ts';
import { fileUrl } from './file-url.ts';
import type { Words } from './words.ts';

/** As the court names it: 原告证据3. */
export const exhibitTitle = ({ side, number }: Exhibit, lang: Lang): string => {
  const said = lang === 'en' ? exhibitEn({ side, number }) : exhibitZh({ side, number });
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** An exhibit to choose, with what it is to show, how its deposit stands and what was found of it. */
export function exhibitOption(at: CaseState, one: Exhibit, words: Words): OptionDto {
  const { lang } = words;
  const texts = exhibitTexts[lang];
  const hint = [
    // Its full stop would stand before what follows.
    one.purpose.replace(/[。.]$/, ''),
    ...depositMarks(at, one, words),
    ...(one.finding === null ? [] : [texts.finding[one.finding.outcome]]),
  ].join(lang === 'en' ? ' · ' : '；');
  return { value: one.id, label: `${exhibitTitle(one, lang)} ${one.name}`, hint };
}

/** Everything that was handed in as evidence, also what its party no longer relies on. */
export const exhibitsOf = (
  at: CaseState,
  words: Words,
  stream: StreamId,
  law: Law,
): readonly ExhibitDto[] =>
  at.evidence.exhibits.map((one) => ({
    id: one.id,
    number: exhibitTitle(one, words.lang),
    name: one.name,
    by:
      one.side === 'court'
        ? exhibitTexts[words.lang].court
        : (participant(at.participation, one.participant)?.name ?? ''),
    gone: one.withdrawn || one.replacedBy !== null,
    marks: marksOf(at, one, words, law),
    facts: [
      ...cardOf(at, one, words),
      ...depositFacts(at, one, words),
      ...opinionLines(at, one, words),
      ...courtOf(one, words),
    ],
    files: [...one.files, ...depositFiles(at, one)].map((file) => ({
      ...file,
      url: fileUrl(file, stream),
    })),
    ...packsOf(at, one, words, stream),
  }));

function marksOf(at: CaseState, one: Exhibit, words: Words, law: Law): readonly string[] {
  const { evidence } = at;
  const { lang } = words;
  const texts = exhibitTexts[lang];
  const list = listOf(evidence, one.list);
  const after = evidence.exhibits.find(({ id }) => id === one.replacedBy);
  return [
    ...(one.withdrawn ? [texts.withdrawn] : []),
    ...(after === undefined ? [] : [texts.replacedBy(exhibitTitle(after, lang))]),
    ...(list !== null && isStillLateEvidence(at, list, law)
      ? [list.decided === null ? texts.late : texts.lateDecided[list.decided.outcome]]
      : []),
    ...(list === null || list.unshown === null ? [] : [texts.unshown]),
    ...(one.confidential === null ? [] : [texts.confidential[one.confidential]]),
    ...depositMarks(at, one, words),
    ...(one.demand === null ? [] : [texts.demanded]),
    ...(one.finding === null ? [] : [texts.finding[one.finding.outcome]]),
  ];
}

/** Of what the court fetched itself: from where, under what number, when, and what the signature says. */
function fetchedCard(
  { fetched }: Exhibit,
  lang: Words['lang'],
): readonly (readonly [string, string | null | undefined])[] {
  if (fetched === undefined) return [];
  const texts = exhibitTexts[lang];
  const { stamp } = provenanceWords[lang];
  const minute = (at: string): string =>
    stamp(`${courtDayOf(at as Instant)}T${courtTimeOf(at as Instant)}`);
  return [
    [texts.fetched, `${fetched.system} · ${fetched.number}`],
    [texts.fetchedAt, minute(fetched.at)],
    [texts.keptSince, fetched.keptSince === undefined ? null : minute(fetched.keptSince)],
    [
      texts.signatureLabel,
      fetched.simulated ? texts.simulated : texts.signature[fetched.signature],
    ],
  ];
}

/** What its party says of it, and how it came to the court. */
function cardOf(
  { evidence, chain }: CaseState,
  one: Exhibit,
  { lang }: Words,
): ExhibitDto['facts'] {
  const texts = exhibitTexts[lang];
  const { parts, stamp, gap } = provenanceWords[lang];
  const list = listOf(evidence, one.list);
  const alone = unvouched(one, depositOf(chain, one.id), list?.receivedOn ?? null);
  const card = one.provenance ?? {};
  const said: readonly (readonly [string, string | null | undefined])[] = [
    [texts.purpose, one.purpose],
    [texts.source, one.source],
    [texts.form, texts.forms[one.form]],
    [texts.group, one.group],
    [parts.device, card.device],
    [parts.tool, card.tool],
    [parts.capturedAt, card.capturedAt === undefined ? null : stamp(card.capturedAt)],
    [parts.capturedOn, card.capturedOn],
    [parts.custody, card.custody],
    [parts.notary, card.notary],
    [parts.witness, card.witness],
    [parts.priorUse, card.priorUse],
    [texts.gap, alone === null ? null : gap(alone.minutes, alone.until)],
    ...fetchedCard(one, lang),
    [texts.receivedOn, list === null ? null : dayWords(list.receivedOn, lang)],
    [texts.keptAt, list?.keptAt],
    [texts.lateReasons, list?.lateReasons],
  ];
  return said.flatMap(([label, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ label, value }],
  );
}

/** What each party said of it last; what lies under seal is not among it. */
const opinionLines = (at: CaseState, one: Exhibit, { lang }: Words): ExhibitDto['facts'] =>
  opinionsOn(at, one.id).map(({ participant: by, said, at: moment }) => {
    const texts = exhibitTexts[lang];
    const views = (['authenticity', 'legality', 'relevance'] as const).map(
      (part) => `${texts.aspects[part]}${texts.views[said[part]]}`,
    );
    const name = participant(at.participation, by)?.name ?? '';
    return {
      label: texts.opinionOf(name),
      value: [
        views.join(texts.comma),
        said.reasons ?? '',
        texts.saidOn(dayWords(courtDayOf(moment), lang)),
      ]
        .filter((each) => each !== '')
        .join('\n'),
    };
  });

/** What the court demanded, compared and found. */
function courtOf({ demand, compared, asOriginal, finding }: Exhibit, { lang }: Words) {
  const texts = exhibitTexts[lang];
  const yes = (holds: boolean): string => (holds ? texts.holds : texts.holdsNot);
  return [
    ...(demand === null
      ? []
      : [
          {
            label: texts.demanded,
            value: `${texts.demandBy(dayWords(demand.dueOn, lang), demand.place)}\n${demand.reasons}`,
          },
        ]),
    ...(compared === null
      ? []
      : [{ label: texts.compared, value: compared.matches ? texts.matches : texts.differs }]),
    ...(asOriginal === null ? [] : [{ label: texts.original, value: texts.grounds[asOriginal] }]),
    ...(finding === null
      ? []
      : [
          {
            label: texts.found,
            value: [
              texts.finding[finding.outcome],
              (['authenticity', 'legality', 'relevance'] as const)
                .map((part) => `${texts.aspects[part]}${yes(finding[part])}`)
                .join(texts.comma),
              finding.reasons,
            ].join('\n'),
          },
        ]),
  ];
}
