import { useEffect } from 'react';
import { useLocation } from 'react-router';
import {
  Button,
  Conditions,
  Icon,
  LinkButton,
  OfflineWays,
  QuestionAndAnswer,
  Section,
  Ways,
  numbered,
} from '@xiezhi/ui';
import type { RefusalDto, RemedyDto } from '@xiezhi/contract';
import { remedyAddress, to } from '../addresses.ts';
import type { Act } from '../api.ts';
import { hasMoved } from '../form/handed-in.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Ground } from './ground.tsx';

export interface RefusalScreenProps {
  readonly asked: string;
  readonly refusals: readonly RefusalDto[];
  readonly act: Act;
  /** Something was written and is kept. */
  readonly kept: boolean;
  /** Under which the same form was handed in before: the way on is its receipt. */
  readonly handedIn?: string | null;
  readonly onRetry: () => void;
  /** Leads to the question that asks for this path; absent where there are no questions. */
  readonly onField?: (path: string) => void;
}

type OnlineRemedy = Exclude<RemedyDto, { readonly kind: 'offline' }>;

const nameOf = (remedy: RemedyDto): string =>
  remedy.kind === 'retry' || remedy.kind === 'sign-in'
    ? remedy.kind
    : `${remedy.kind} ${remedy.title}`;

/** Each remedy once, best first: what the reader can do, then what others do. */
function remediesOf(refusals: readonly RefusalDto[]): readonly RemedyDto[] {
  const all = new Map<string, RemedyDto>();
  for (const remedy of refusals.flatMap((refusal) => refusal.remedy))
    all.set(nameOf(remedy), remedy);
  const rank = (remedy: RemedyDto): number => (remedy.kind === 'command' && !remedy.mine ? 1 : 0);
  return [...all.values()].sort((one, other) => rank(one) - rank(other));
}

/** Done meanwhile, or not to be done: what was written has nowhere to go, and to try again leads nowhere. */
const isGone = ({ code }: RefusalDto): boolean => code === 'docket/no-longer-open';

/** The address names no case: to try again leads nowhere. */
const isNowhere = ({ code }: RefusalDto): boolean => code === 'docket/no-such-stream';

function useWay(props: RefusalScreenProps) {
  const { t } = useSettings();
  const { pathname, search } = useLocation();
  // From a form back to its very page, with everything kept; from anywhere else to the form's beginning.
  const then = props.kept && pathname.startsWith('/do/') ? pathname + search : to.act(props.act);
  const gone = props.refusals.find(isGone);
  const seeWay = (stream: string, done: number | undefined) => ({
    title: done === undefined ? t.refusal.back : t.refusal.seeDone(done),
    detail: '',
    action: (
      <LinkButton
        href={`${to.caseSpace(stream)}${done === undefined ? '' : `#entry-${String(done)}`}`}
        rank="first"
      >
        {t.refusal.see}
      </LinkButton>
    ),
  });
  return (remedy: OnlineRemedy, first: boolean) => {
    const rank = first ? 'first' : 'plain';
    const again = (moved: boolean) => {
      const title = moved ? t.refusal.lookAgain : t.refusal.retry;
      return {
        title,
        detail: moved ? t.refusal.lookAgainLead : t.refusal.retryLead,
        action: (
          <Button rank={rank} onPress={props.onRetry}>
            {title}
          </Button>
        ),
      };
    };
    switch (remedy.kind) {
      case 'command':
        return {
          title: remedy.title,
          detail: remedy.detail ?? t.refusal.commandLead,
          action: remedy.mine ? (
            <LinkButton href={remedyAddress(props.act, remedy.command, then)} rank={rank}>
              {t.refusal.do}
            </LinkButton>
          ) : (
            <span className="who">{t.refusal.other(remedy.who)}</span>
          ),
        };
      case 'field':
        return {
          title: remedy.title === '' ? t.refusal.change : remedy.title,
          detail: t.refusal.fieldLead,
          action:
            props.onField === undefined ? (
              <LinkButton href={to.act(props.act)} rank={rank}>
                {t.refusal.change}
              </LinkButton>
            ) : (
              <Button
                rank={rank}
                onPress={() => {
                  props.onField?.(remedy.path);
                }}
              >
                {t.refusal.change}
              </Button>
            ),
        };
      case 'sign-in':
        return {
          title: t.refusal.signIn,
          detail: t.refusal.signInLead,
          action: (
            <LinkButton href={to.signIn()} rank={rank}>
              {t.signIn}
            </LinkButton>
          ),
        };
      case 'retry':
        if (props.handedIn)
          return {
            title: t.refusal.handedIn,
            detail: t.refusal.handedInLead,
            action: (
              <LinkButton href={to.outcome(props.handedIn)} rank={rank}>
                {t.refusal.see}
              </LinkButton>
            ),
          };
        if (props.act.stream === null && props.refusals.some(isNowhere))
          return {
            title: t.nav.cases,
            detail: '',
            action: (
              <LinkButton href={to.cases} rank={rank}>
                {t.refusal.see}
              </LinkButton>
            ),
          };
        if (gone !== undefined && props.act.stream !== null)
          return seeWay(props.act.stream, gone.done);
        return again(props.refusals.some(hasMoved));
    }
  };
}

const iconOf: Readonly<Record<string, 'phone' | 'letter'>> = { hotline: 'phone', post: 'letter' };

function Offline({ refusals }: { readonly refusals: readonly RefusalDto[] }) {
  const { t } = useSettings();
  const court = useMe().data?.court;
  const named = remediesOf(refusals).filter((remedy) => remedy.kind === 'offline');
  const places = [
    ...named.map((remedy) => ({
      title: remedy.title,
      icon: <Icon name={iconOf[remedy.place] ?? 'house'} />,
      lines: [remedy.detail].filter((line) => line !== ''),
    })),
    ...(court
      ? [
          ...(named.length > 0
            ? []
            : [
                {
                  title: t.refusal.window,
                  icon: <Icon name="house" />,
                  lines: [court.address, court.hours],
                },
              ]),
          {
            title: t.refusal.post,
            icon: <Icon name="letter" />,
            lines: [t.refusal.postLead(court.name), court.address],
          },
          { title: t.refusal.call, icon: <Icon name="phone" />, lines: [court.phone, court.hours] },
          // What a remedy has named is not said once more.
        ].filter((place) => named.every(({ title }) => title !== place.title))
      : []),
  ];
  return <OfflineWays places={places} />;
}

/** No condition will be met later: the act is another's. */
const forSomebodyElse: readonly string[] = [
  'permission/not-yours',
  'permission/own-case',
  'permission/for-another-party',
];

/** A refusal is an answer: what was asked, the answer, every condition that lacks, the ways on, whom to ask. */
export function RefusalScreen(props: RefusalScreenProps) {
  const { t, lang } = useSettings();
  const { refusals } = props;
  const trouble = refusals.every(({ ground }) => ground.kind === 'technical' && ground.trouble);
  const staff = (useMe().data?.offices.length ?? 0) > 0;
  // Over what rests on the law and on something else no heading says that it is the law.
  const lawful = refusals.every((refusal) => refusal.ground.kind === 'law');
  const wayOf = useWay(props);
  const online = remediesOf(refusals).filter((remedy) => remedy.kind !== 'offline');
  const choices = online.filter((remedy) => remedy.kind !== 'command' || remedy.mine).length;
  // For one thing that is missing; of several each wants its own way.
  const oneIsEnough = choices > 1 && refusals.length === 1;
  const ways = online.map((remedy, index) => wayOf(remedy, index === 0));
  const gone = refusals.find(isGone);
  const anothers = refusals.every(({ code }) => forSomebodyElse.includes(code));
  const moved = refusals.every(hasMoved);
  const nowhere = refusals.every(isNowhere);
  const counted = moved
    ? t.refusal.moved
    : anothers || nowhere
      ? (refusals[0]?.what ?? t.refusal.anothers)
      : refusals.length === 1
        ? t.refusal.answerOne
        : t.refusal.answerMany(refusals.length);
  const answer =
    gone === undefined
      ? counted
      : gone.done === undefined
        ? t.refusal.notNow
        : t.refusal.doneAlready;
  useEffect(() => {
    document.querySelector<HTMLElement>('.ans h1')?.focus();
  }, []);
  let n = 0;
  const part = (title: string): string => numbered(lang, ++n, title);
  return (
    <>
      <QuestionAndAnswer
        asked={t.refusal.asked(props.asked)}
        answer={trouble ? t.refusal.technical : answer}
        lead={
          gone !== undefined
            ? props.kept
              ? t.refusal.goneKept
              : ''
            : anothers || nowhere
              ? ''
              : props.kept
                ? t.refusal.kept
                : t.refusal.keptNot
        }
      />
      <Section title={part(lawful ? t.refusal.why : t.refusal.whyOther)}>
        <Conditions
          lacking={!anothers && !moved && !nowhere && gone === undefined}
          conditions={refusals.map((refusal) => ({
            what: refusal.what === answer ? '' : refusal.what,
            why: refusal.why,
            ground: (
              <>
                <p>{refusal.mend}</p>
                <Ground ground={refusal.ground} />
              </>
            ),
          }))}
        />
      </Section>
      {ways.length === 0 ? null : (
        <Section title={part(t.refusal.ways)} count={oneIsEnough ? t.refusal.waysNote : undefined}>
          <Ways ways={ways} />
        </Section>
      )}
      {staff ? null : (
        <Section title={part(t.refusal.offline)}>
          <Offline refusals={refusals} />
        </Section>
      )}
      <Section title={part(t.refusal.wrong)}>
        <p className="measure">{staff ? t.refusal.wrongStaff : t.refusal.wrongLead}</p>
        <p className="note gap-top">
          {t.refusal.number}{' '}
          <span className="num">{refusals.map((refusal) => refusal.code).join(t.comma)}</span>
        </p>
      </Section>
    </>
  );
}
