import type { Lang } from '@xiezhi/contract';
import type { Entry } from '@xiezhi/kernel';
import type { EntryText } from '@xiezhi/procedures';
import type { CaseState, Participant } from '@xiezhi/record';
import { participant } from '@xiezhi/record';
import { partyOfTerm } from '@xiezhi/procedures';
import { attendanceTexts } from '../texts/cases.ts';
import { termTexts } from '../texts/terms.ts';

/** Whom an entry is about, where it names one participant. */
function whomOf({ body }: Entry, { participation }: CaseState): Participant | null {
  const parts = body as Readonly<Record<string, unknown>>;
  const id = parts['participant'] ?? parts['addressee'];
  return typeof id === 'string' ? (participant(participation, id) ?? null) : null;
}

/**
 * The words of an entry with the name of whom it is about: a body holds an id, and a catalogue sees no case. What names
 * somebody already, or tells of whoever did it, stays as it is.
 */
export function withWhom(entry: Entry, text: EntryText, at: CaseState, lang: Lang): EntryText {
  if (entry.kind === 'deadline.Passed')
    return { ...text, title: [text.title, ...termOf(entry, at, lang)].join(' · ') };
  const there = whoWasThere(entry, at, lang);
  if (there !== null) {
    const lines = text.detail === '' ? [there] : [there, text.detail];
    return { ...text, detail: lines.join(lang === 'en' ? '. ' : '。') };
  }
  const whom = whomOf(entry, at);
  const own = whom !== null && entry.actor.kind === 'person' && entry.actor.person === whom.person;
  if (
    whom === null ||
    own ||
    choiceOf(entry, at) !== null ||
    `${text.title}${text.detail}`.includes(whom.name)
  )
    return text;
  const colon = lang === 'en' ? ': ' : '：';
  return { ...text, detail: text.detail === '' ? whom.name : `${whom.name}${colon}${text.detail}` };
}

/** Which term ran out, and whose, as its key says. */
function termOf({ body }: Entry, at: CaseState, lang: Lang): readonly string[] {
  const [term = ''] = (body as { readonly key: string }).key.split('@');
  const name = termTexts[lang][term.split('/').slice(0, 2).join('/')];
  const party = partyOfTerm(at, term);
  const whose = party === undefined ? undefined : participant(at.participation, party)?.name;
  return [name, whose].filter((one) => one !== undefined);
}

/** Of a sitting that was held, or whose attendance was put right: who came, in which way, and who did not. */
function whoWasThere(
  { kind, body }: Entry,
  { participation }: CaseState,
  lang: Lang,
): string | null {
  if (kind !== 'hearing.Held' && kind !== 'docket.RecordCorrected') return null;
  const { attendance } = body as { readonly attendance?: readonly Attended[] };
  if (attendance === undefined) return null;
  const words = attendanceTexts[lang];
  return (['in-person', 'online', 'absent'] as const)
    .map((manner): readonly [typeof manner, string] => [
      manner,
      attendance
        .filter((one) => one.manner === manner)
        .map((one) => participant(participation, one.participant)?.name ?? '')
        .join(words.and),
    ])
    .filter(([, names]) => names !== '')
    .map(([manner, names]) => `${words[manner]}${names}`)
    .join(words.then);
}

interface Attended {
  readonly participant: string;
  readonly manner: string;
}

/** What a rule enters because a party chose it is the party's own: to file online is the plaintiff's choice. */
export const choiceOf = (entry: Entry, at: CaseState): Participant | null =>
  entry.kind === 'consent.Given' && entry.actor.kind !== 'person' ? whomOf(entry, at) : null;
