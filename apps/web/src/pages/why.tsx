import { useParams, useSearchParams } from 'react-router';
import { Empty, Icon, LinkButton, useUi } from '@xiezhi/ui';
import { isFeedback, isLinking, isOfCourt, isOfPerson, to } from '../addresses.ts';
import { api, type Act } from '../api.ts';
import { signInFirst } from '../failure.ts';
import { useLoad } from '../load.ts';
import { useLive } from '../live.tsx';
import { useMe } from '../me.tsx';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { counterTexts } from '../texts/counter.ts';

export function useAct(fixed?: string): Act {
  const { command = '' } = useParams();
  const [params] = useSearchParams();
  return { command: fixed ?? command, stream: params.get('stream'), key: params.get('key') ?? '' };
}

/** Where an act was opened from: a case, what was said of the court, the court's settings, or somebody's account. */
export function BackToCase({ act }: { readonly act: Act }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  const [params] = useSearchParams();
  const { stream } = act;
  if (stream === null || isLinking(act)) return null;
  const atDesk = params.get('from') === 'desk';
  const [href, title] = isFeedback({ stream })
    ? [to.oneFeedback(stream), t.feedback.course]
    : isOfCourt(act)
      ? [to.deskPart('court'), t.desk.court.back]
      : isOfPerson(act)
        ? atDesk
          ? [to.deskPart('people'), counterTexts[lang].title]
          : [to.account, t.account.title]
        : [atDesk ? to.deskCase(stream) : to.caseSpace(stream), t.refusal.back];
  return (
    <p className="gap-top">
      <Anchor className="back" href={href}>
        <Icon name="back" />
        {title}
      </Anchor>
    </p>
  );
}

export default function WhyPage() {
  const { t } = useSettings();
  const act = useAct();
  const why = useLoad(`why ${JSON.stringify(act)}`, (signal) => api.why(act, signal));
  useLive(act.stream, why.reload);
  const signedOut = useMe().data?.signedIn === false && act.stream !== null;
  return (
    <Shell title={t.why.title} narrow current={act.stream === null ? 'start' : 'cases'}>
      <BackToCase act={act} />
      <Answer loaded={signedOut ? { ...why, data: null, failure: signInFirst } : why}>
        {(answer) =>
          answer.refusals.length === 0 ? (
            <Empty title={t.refusal.fine}>
              <p>{t.refusal.fineLead}</p>
              <p className="add">
                <LinkButton href={to.act(act)} rank="first">
                  {t.refusal.do}
                </LinkButton>
              </p>
            </Empty>
          ) : (
            <RefusalScreen
              asked={answer.title}
              refusals={answer.refusals}
              act={act}
              kept={false}
              onRetry={why.reload}
            />
          )
        }
      </Answer>
    </Shell>
  );
}
