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
import type { CourtDay, Entry, Ground, Instant, Refusal, Remedy } from '@xiezhi/kernel';
import { courtDayOf, daysBetween, unreachable } from '@xiezhi/kernel';
import { article, citation } from '@xiezhi/law';
import type { Fault } from '@xiezhi/docket';
import type { Actor, Catalogue, CommandText, EntryText, Facts } from '@xiezhi/procedures';
import { shortCitation } from './short-citation.ts';
import { faultTexts, placeTexts, policyTexts, roleTexts } from '../texts/index.ts';

/** Turns codes and ids into sentences of one language. */
export class Words {
  readonly lang: Lang;
  readonly #catalogue: Catalogue;
  readonly #court: CourtDto | null;

  constructor(catalogue: Catalogue, lang: Lang, court: CourtDto | null) {
    this.#catalogue = catalogue;
    this.lang = lang;
    this.#court = court;
  }

  command(name: string): CommandText | null {
    return this.#catalogue.texts(this.lang).commands[name] ?? null;
  }

  commandTitle(name: string): string {
    const texts = this.#catalogue.texts(this.lang);
    return texts.tasks?.[name] ?? texts.commands[name]?.title ?? name;
  }

  entry(entry: Entry): EntryText {
    const say = this.#catalogue.texts(this.lang).entries[entry.kind];
    return say ? say(entry.body as Facts) : { title: entry.kind, detail: '' };
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

  refusal(one: Refusal, actor: Actor): RefusalDto {
    const text = this.#catalogue.texts(this.lang).refusals[one.code]?.(this.#named(one.facts));
    const [what, why, mend] = text ? [text.what, text.why, text.mend] : [one.code, '', ''];
    return {
      code: one.code,
      what,
      why,
      mend,
      ground: this.#ground(one.ground),
      remedy: one.remedy.map((remedy) => this.#remedy(remedy, actor)),
    };
  }

  /** Kinds of entries, which the docket knows, become their titles, which only the texts know. */
  #named(facts: Facts): Facts {
    const { kinds } = facts;
    if (!Array.isArray(kinds)) return facts;
    const { entries } = this.#catalogue.texts(this.lang);
    const titles = kinds.map((kind) =>
      typeof kind === 'string' ? entries[kind]?.({}).title : null,
    );
    return { ...facts, titles: titles.filter((one) => typeof one === 'string') };
  }

  #ground(ground: Ground): GroundDto {
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
        return { kind: 'technical' };
      default:
        return unreachable(ground);
    }
  }

  #remedy(remedy: Remedy, actor: Actor): RemedyDto {
    switch (remedy.kind) {
      case 'command':
        return {
          kind: 'command',
          command: remedy.name,
          title: this.commandTitle(remedy.name),
          who: remedy.by === 'you' ? actor.name : (roleTexts[this.lang][remedy.by] ?? remedy.by),
          mine: remedy.by === 'you',
        };
      case 'field':
        return { kind: 'field', path: remedy.path, title: remedy.path };
      case 'retry':
        return { kind: 'retry' };
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

  fault(one: Fault): FaultDto {
    const say = faultTexts[this.lang][one.code] ?? faultTexts[this.lang]['other'] ?? '';
    return { path: one.path, message: say };
  }

  role(role: string): string {
    return roleTexts[this.lang][role] ?? role;
  }
}

/** A last moment as a person reads it: the day, and how many days are left from today. */
export function dueOf(at: string, provisional: boolean, today: CourtDay): DueDto {
  const on = courtDayOf(at as Instant);
  return { on, at, days: daysBetween(today, on), provisional };
}
