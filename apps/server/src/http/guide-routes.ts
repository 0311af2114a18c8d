import type {
  FormDto,
  GuideDto,
  GuideRowDto,
  GuidesDto,
  OfferDto,
  OwnGuideDto,
} from '@xiezhi/contract';
import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, courtStream } from '@xiezhi/kernel';
import { mediationOrderOn } from '@xiezhi/law';
import type { Actor, GuideTopic, Language } from '@xiezhi/procedures';
import {
  functionNames,
  functionRests,
  functionsOn,
  guideNames,
  guidesEn,
  guidesZh,
  guideTopics,
  isComplete,
  isGuideTopic,
  offered,
  policyMediationOrder,
} from '@xiezhi/procedures';
import type { Guide, GuidesState, StateOf } from '@xiezhi/record';
import { guideInForce } from '@xiezhi/record';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';
import { courtDto, wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import type { Words } from './words.ts';
import { stepTexts } from '../texts/steps.ts';
import { withHours } from '../texts/hours.ts';

const guidesIn = { 'zh-CN': guidesZh, en: guidesEn } as const;

/** How each step is done, for everybody: the guide that comes with the product, and what this court adds. */
export function guideRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();

  app.get('/guides', async (context) => {
    const { lang } = await wordsFor(environment, context);
    const today = courtDayOf(environment.clock.now());
    const ours = await courtOf(environment);
    const found: GuidesDto = {
      guides: guideNames.map((topic) => rowOf(topic, lang)),
      ...functionsOf(ours, today, lang),
      mediation: ours === null ? null : orderOf(ours, today, lang),
      court: withHours(lang, await courtDto(environment)),
    };
    return context.json(found);
  });

  app.get('/guides/:topic', async (context) => {
    const topic = context.req.param('topic');
    if (!isGuideTopic(topic)) return problem(context, 'not-found');
    const words = await wordsFor(environment, context);
    const { how, rights, duties, consequences, offline } = guidesIn[words.lang][topic];
    const today = courtDayOf(environment.clock.now());
    const stands = (await courtOf(environment))?.guides ?? { guides: [] };
    const own = guideInForce(stands, topic, today);
    const found: GuideDto = {
      ...rowOf(topic, words.lang),
      ...{ how, rights, duties, consequences, offline },
      basis: words.articles(guideTopics[topic].basis),
      own: own === null ? null : ownDto(own, words.lang),
      court: withHours(words.lang, await courtDto(environment)),
    };
    return context.json(found);
  });

  return app;
}

const rowOf = (topic: GuideTopic, lang: Language): GuideRowDto => {
  const { title, lead } = guidesIn[lang][topic];
  return { topic, stage: guideTopics[topic].stage, title, lead };
};

/** OOR-5.3.0: what the court offers online, what not, and where that is had. */
function functionsOf(
  court: StateOf<'court'> | null,
  today: CourtDay,
  lang: Language,
): Pick<GuidesDto, 'functions' | 'complete'> {
  const all = functionsOn(court?.court ?? { exemptions: {} }, today);
  return {
    functions: all.map(({ name, had, exempt }) => ({
      name,
      had,
      title: functionNames[lang][name],
      note: exempt?.reasons ?? (had === 'partly' ? (functionRests[lang][name] ?? null) : null),
      until: exempt?.until ?? null,
      guide: offered[name].guide ?? null,
    })),
    complete: isComplete(all),
  };
}

/** CPL-125: registration or mediation first, as the court has set it with its reasons, or as it is by itself. */
function orderOf(
  { court }: StateOf<'court'>,
  today: CourtDay,
  lang: Language,
): NonNullable<GuidesDto['mediation']> {
  const { source } = mediationOrderOn(today);
  return {
    order: policyMediationOrder(court, today),
    source: lang === 'en' ? source.en : source.zh,
    set: court.policies['mediation-order'] !== undefined,
    reasons: court.reasons['mediation-order'] ?? null,
  };
}

async function courtOf({ docket, court }: Environment): Promise<StateOf<'court'> | null> {
  const id = await court();
  if (id === null) return null;
  return (await docket.cache.load(courtStream(id))).state as StateOf<'court'>;
}

function ownDto(own: Guide, lang: Language): OwnGuideDto {
  const inEnglish = lang === 'en' && own.textEn !== null;
  return {
    title: inEnglish ? (own.titleEn ?? own.title) : own.title,
    paragraphs: (inEnglish ? own.textEn : own.text).split(/\n+/).filter((one) => one !== ''),
    lang: inEnglish ? 'en' : 'zh-CN',
    version: own.version ?? 1,
    from: own.from ?? '',
    vettedBy: own.vettedBy ?? '',
    ...(own.letter === null ? {} : { letter: own.letter }),
  };
}

/** The guide of the step an act belongs to: each procedure has one, under its own name. */
export function guideFor(
  { catalogue }: Environment,
  { lang }: Words,
  command: string,
): Pick<FormDto, 'guide'> {
  const at = catalogue.procedures.find(({ commands }) =>
    commands.some((one) => one.name === command),
  );
  const topic = command.startsWith('help.') ? 'help' : (at?.name ?? '');
  return isGuideTopic(topic) ? { guide: { topic, title: guidesIn[lang][topic].title } } : {};
}

/** Where the step of an act comes among the guides; what has none comes last. */
export function guideOrder(environment: Environment, words: Words, command: string): number {
  const { guide } = guideFor(environment, words, command);
  return guide !== undefined && isGuideTopic(guide.topic)
    ? guideNames.indexOf(guide.topic)
    : guideNames.length;
}

/** The court's own guides, for those who write and check them: what waits, what stands, what came back. */
export const guideRows = ({ guides }: GuidesState, { lang }: Words) =>
  guides
    .filter(({ state, to }) => state !== 'withdrawn' && to === null)
    .map(({ id, topic, title, state, by, remarks, version }) => ({
      id,
      step: isGuideTopic(topic) ? guidesIn[lang][topic].title : topic,
      ...{ title, state, by, remarks, version },
    }));

/** Under what an act is listed: for a party the guide that tells of its step, for people of the court the step's own name. */
export function topicOf(
  environment: Environment,
  words: Words,
  { offices }: Actor,
  command: string,
): Pick<OfferDto, 'topic'> {
  const { guide } = guideFor(environment, words, command);
  if (guide === undefined) return {};
  const step = isGuideTopic(guide.topic) ? stepTexts[words.lang][guide.topic] : undefined;
  return { topic: offices.length > 0 ? (step ?? guide.title) : guide.title };
}
