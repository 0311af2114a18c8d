import type {
  ArticleDto,
  CourtDto,
  DueDto,
  FaultDto,
  GroundDto,
  Lang,
  RefusalDto,
  RemedyDto,
} from '@xiezhi/contract';
import type { CourtDay, Entry, Instant, Refusal, Remedy } from '@xiezhi/kernel';
import { courtDayOf, daysBetween, unreachable } from '@xiezhi/kernel';
import type { Kind } from '@xiezhi/law';
import { article, citation, englishOfCivil, englishOfKind } from '@xiezhi/law';
import type { Fault } from '@xiezhi/docket';
import type { Actor, Catalogue, CommandText, EntryText, Facts } from '@xiezhi/procedures';
import { paperInEnglish, textFor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { kindOf, unknownCauseName } from '@xiezhi/record';
import { shortCitation } from './short-citation.ts';
import { faultTexts, placeTexts, policyTexts, roleTexts } from '../texts/index.ts';
import { withHours } from '../texts/hours.ts';

/** The docket is busy, or a port is away: such codes are named so. Every other technical refusal is about the request. */
const isTrouble = (code: string): boolean => code === 'docket/busy' || code.endsWith('-away');

/** Turns codes and ids into sentences of one language. */
/** An entry in the facts of what is told. */
interface Said {
  readonly kind: string;
  readonly body: Facts;
}
const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'kind' in value && 'body' in value;

export class Words {
  readonly lang: Lang;
  readonly #catalogue: Catalogue;
  readonly #court: CourtDto | null;

  constructor(catalogue: Catalogue, lang: Lang, court: CourtDto | null) {
    this.#catalogue = catalogue;
    this.lang = lang;
    this.#court = withHours(lang, court);
  }

  /** @param key of the offer: what it names may have words of its own. */
  command(name: string, key = ''): CommandText | null {
    const text = this.#catalogue.texts(this.lang).commands[name];
    return text ? textFor(text, key) : null;
  }

  commandTitle(name: string, key = ''): string {
    const texts = this.#catalogue.texts(this.lang);
    return texts.tasks?.[name] ?? this.command(name, key)?.title ?? name;
  }

  /** What is owed, as everybody in the case reads it: not in the words that speak to whoever owes it. */
  owedTitle(name: string): string {
    const texts = this.#catalogue.texts(this.lang);
    return texts.owed?.[name] ?? this.commandTitle(name);
  }

  entry(entry: Entry): EntryText {
    const say = this.#catalogue.texts(this.lang).entries[entry.kind];
    return say ? say(entry.body as Facts) : { title: entry.kind, detail: '' };
  }

  /** What an entry of that kind is called, whatever is in it. */
  kindTitle(kind: string): string {
    return this.#catalogue.kindTitle(this.lang, kind);
  }

  article(id: string): ArticleDto {
    const found = article(id);
    const name = citation(id, this.lang);
    const short = shortCitation(id, this.lang);
    return found
      ? { id, name, short, gist: this.lang === 'en' ? found.en : found.zh }
      : { id, name, short };
  }

  articles(ids: readonly string[]): readonly ArticleDto[] {
    return ids.map((id) => this.article(id));
  }

  /** @param command what was refused: its questions have the labels that a remedy points to. */
  refusal(one: Refusal, actor: Actor, command: string | null): RefusalDto {
    const text = this.#catalogue.texts(this.lang).refusals[one.code]?.(this.named(one.facts));
    const [what, why, mend] = text ? [text.what, text.why, text.mend] : [one.code, '', ''];
    return {
      code: one.code,
      what,
      why,
      mend,
      ground: this.#ground(one),
      remedy: one.remedy
        .filter(({ kind }) => kind !== 'sign-in' || actor.person === null)
        .map((remedy) => this.#remedy(remedy, actor, command)),
      ...(typeof one.facts['done'] === 'number' ? { done: one.facts['done'] } : {}),
    };
  }

  /** Kinds of entries, which the docket knows, become their titles, and an entry becomes its words: only the texts know them. */
  named(facts: Facts): Facts {
    const { kinds, said } = facts;
    const titles = Array.isArray(kinds)
      ? kinds.filter((kind) => typeof kind === 'string').map((kind) => this.kindTitle(kind))
      : null;
    return {
      ...facts,
      ...(titles === null ? {} : { titles }),
      ...(isSaid(said) ? this.#said(said) : {}),
    };
  }

  #said({ kind, body }: Said): { readonly title: string; readonly detail: string } {
    const { title, detail } = this.entry({ kind, body } as unknown as Entry);
    return { title, detail };
  }

  #ground({ ground, code }: Refusal): GroundDto {
    switch (ground.kind) {
      case 'law':
        return { kind: 'law', articles: this.articles(ground.articles) };
      case 'order':
        return { kind: 'order', entry: ground.entry };
      case 'policy':
        return {
          kind: 'policy',
          setting: ground.setting,
          text: policyTexts[this.lang][ground.setting] ?? ground.setting,
        };
      case 'technical':
        return { kind: 'technical', trouble: isTrouble(code) };
      default:
        return unreachable(ground);
    }
  }

  #remedy(remedy: Remedy, actor: Actor, command: string | null): RemedyDto {
    switch (remedy.kind) {
      case 'command': {
        // A clerk who is told that the clerk does it is shown the way there.
        const mine = remedy.by === 'you' || actor.offices.some(({ post }) => post === remedy.by);
        const wayOn = this.command(remedy.name)?.wayOn;
        return {
          kind: 'command',
          command: remedy.name,
          // Of what is one's own to do the act is named, and not the task it may be a step of.
          title: mine
            ? (this.command(remedy.name)?.title ?? remedy.name)
            : this.owedTitle(remedy.name),
          who: mine ? actor.name : (roleTexts[this.lang][remedy.by] ?? remedy.by),
          mine,
          ...(wayOn === undefined ? {} : { detail: wayOn }),
        };
      }
      case 'field':
        return { kind: 'field', path: remedy.path, title: this.#label(command, remedy.path) };
      case 'retry':
      case 'sign-in':
        return { kind: remedy.kind };
      case 'offline':
        return {
          kind: 'offline',
          place: remedy.place,
          ...placeTexts[this.lang][remedy.place](this.#court),
        };
      default:
        return unreachable(remedy);
    }
  }

  /** The label of a question of this command; of any that asks the same, where the command is not at hand. */
  #label(command: string | null, path: string): string {
    const { commands } = this.#catalogue.texts(this.lang);
    const own = command === null ? undefined : commands[command];
    const asked = own ?? Object.values(commands).find(({ fields }) => fields[path] !== undefined);
    return asked?.fields[path]?.label ?? '';
  }

  fault(one: Fault): FaultDto {
    return { path: one.path, message: this.faultWords(one.code) };
  }

  faultWords(code: string): string {
    return faultTexts[this.lang][code] ?? faultTexts[this.lang]['other'] ?? '';
  }

  /** `Amount: 60.00 yuan`, also for several lines in one. */
  line(label: string, value: string): string {
    const [colon, comma] = this.lang === 'en' ? [': ', ', '] : ['：', '、'];
    return `${label}${colon}${value.replaceAll('\n', comma)}`;
  }

  /** Whole sentences, one after the other. */
  sentences(...said: readonly string[]): string {
    return said.filter((one) => one !== '').join(this.lang === 'en' ? ' ' : '');
  }

  /** The title of a paper; in English with what it is, since the paper itself is in Chinese. */
  paper(title: string): string {
    return this.lang === 'en' ? paperInEnglish(title) : title;
  }

  /** A cause of action as the table names it; in English with what that says, where we have it. */
  cause(
    name: string,
    english: string | null = englishOfCivil(name) ?? englishOfKind(name),
  ): string {
    if (name === unknownCauseName && this.lang === 'en') return 'cause not fixed yet';
    return this.lang === 'en' && english !== null ? `${name} (${english})` : name;
  }

  role(role: string): string {
    return roleTexts[this.lang][role] ?? role;
  }

  /** The same in a case: what is no civil suit calls its sides by names of its own. */
  roleIn(role: string, { filing }: Pick<CaseState, 'filing'>): string {
    return this.roleOfKind(role, kindOf(filing));
  }

  /** @param kind null for a civil suit. */
  roleOfKind(role: string, kind: Kind | null): string {
    const side = role === 'plaintiff' ? kind?.filer : role === 'defendant' ? kind?.other : null;
    return side ? side[this.lang === 'en' ? 'en' : 'zh'] : this.role(role);
  }
}

/** A last moment as a person reads it: the day, and how many days are left from today. */
export function dueOf(at: string, provisional: boolean, today: CourtDay): DueDto {
  const on = courtDayOf(at as Instant);
  return { on, at, days: daysBetween(today, on), provisional };
}
