import { useParams, useSearchParams } from 'react-router';
import { Empty, Icon, LinkButton, useUi } from '@xiezhi/ui';
import { isFeedback, isLinking, isOfCourt, to } from '../addresses.ts';
import { api, type Act } from '../api.ts';
import { signInFirst } from '../failure.ts';
import { useLoad } from '../load.ts';
import { useLive } from '../live.tsx';
import { useMe } from '../me.tsx';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

export function useAct(fixed?: string): Act {
  const { command = '' } = useParams();
  const [params] = useSearchParams();
  return { command: fixed ?? command, stream: params.get('stream'), key: params.get('key') ?? '' };
}

export function BackToCase({ act }: { readonly act: Act }) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  const [params] = useSearchParams();
  if (act.stream === null || isLinking(act)) return null;
  const said = isFeedback({ stream: act.stream });
  const href = said
    ? to.oneFeedback(act.stream)
    : isOfCourt(act)
      ? to.deskPart('court')
      : params.get('from') === 'desk'
        ? to.deskCase(act.stream)
        : to.caseSpace(act.stream);
  return (
    <p className="gap-top">
      <Anchor className="back" href={href}>
        <Icon name="back" />
        {said ? t.feedback.course : isOfCourt(act) ? t.desk.court.back : t.refusal.back}
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
