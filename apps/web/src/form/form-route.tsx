import { useMemo, useState } from 'react';
import type { FormDto, MeDto } from '@xiezhi/contract';
import {
  Navigate,
  NavigationType,
  useLocation,
  useNavigationType,
  useSearchParams,
} from 'react-router';
import { isPaying, to } from '../addresses.ts';
import type { Act } from '../api.ts';
import { forget } from '../keep.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { dropDraft } from '../offline/drafts-here.ts';
import { chosenHere } from '../offline/chosen.ts';
import { formHere } from '../offline/form-here.ts';
import { useAct } from '../pages/why.tsx';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { signInFirst } from '../failure.ts';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { FormPage } from './form-page.tsx';
import { HandedIn } from './handed-in.tsx';
import { doneOf, draftName, forgetDone, forgetOfNobody, nobody } from './kept.ts';
import { startOf, type Start } from './start-of.ts';
import { WhichDraft } from './which-draft.tsx';

interface BegunProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly me: MeDto;
  readonly fromDesk: boolean;
  readonly current: 'start' | 'cases';
}

/** From where the form starts: what the court keeps, what this device holds, or neither, since it was handed in. */
export function Begun({ act, form, me, fromDesk, current }: BegunProps) {
  const { t } = useSettings();
  const person = me.person ?? nobody;
  // An address opened afresh has no key of the history: whoever does the act once more means to.
  const { key } = useLocation();
  const byHistory = useNavigationType() === NavigationType.Pop && key !== 'default';
  const [start, setStart] = useState<Start>(() => startOf(form, act, person));
  const [done, setDone] = useState(() =>
    byHistory && form.draft === null && start.from === 'court' ? doneOf(act) : null,
  );
  if (done !== null) {
    return (
      <Shell title={t.form.handedIn.done} narrow current={current}>
        <HandedIn
          {...done}
          onAgain={() => {
            forgetDone(act);
            setDone(null);
          }}
        />
      </Shell>
    );
  }
  if (start.from === 'either') {
    return (
      <Shell title={t.form.which.title} narrow current={current}>
        <WhichDraft
          form={form}
          start={start}
          onCopy={() => {
            const { values } = start.copy;
            setStart({ from: 'copy', values, carried: start.carried, whole: true });
          }}
          onCourt={() => {
            if (start.carried) forgetOfNobody(act);
            else {
              forget(draftName(act, person), 'window');
              if (chosenHere() !== null) void dropDraft(person, act);
            }
            setStart({ from: 'court' });
          }}
        />
      </Shell>
    );
  }
  return (
    <FormPage
      act={act}
      form={form}
      person={person}
      signedIn={me.signedIn}
      fromDesk={fromDesk}
      start={start}
    />
  );
}

/** The questions of one command. The address says which; `page` says which of them is open. */
export default function FormRoute({ command }: { readonly command?: string }) {
  const { t } = useSettings();
  const given = useAct(command);
  const [params] = useSearchParams();
  const me = useMe();
  const act = useMemo<Act>(
    () => ({ command: given.command, stream: given.stream, key: given.key }),
    [given.command, given.stream, given.key],
  );
  const form = useLoad(`form ${JSON.stringify(act)}`, (signal) => formHere(act, signal));
  const fromDesk = params.get('from') === 'desk';
  const current = act.stream === null ? 'start' : 'cases';
  if (form.data === null && form.failure !== null && form.failure.kind === 'refused') {
    return (
      <Shell title={t.refusal.title} narrow current={current}>
        <RefusalScreen
          asked={form.failure.asked ?? t.why.title}
          refusals={form.failure.refusals}
          act={act}
          kept={false}
          onRetry={form.reload}
        />
      </Shell>
    );
  }
  if (me.data?.signedIn === false && act.stream !== null && !isPaying(act)) {
    return (
      <Shell title={t.failure.signIn} narrow current={current}>
        <FailureNotice failure={signInFirst} asPage reload={me.reload} />
      </Shell>
    );
  }
  if (form.data === null || me.data === null) {
    return (
      <Shell title={t.nav.start} current={current}>
        <Answer loaded={{ ...form, data: null, failure: form.failure ?? me.failure }}>
          {() => null}
        </Answer>
      </Shell>
    );
  }
  // Asked before anything is begun, and once: the session is known from then on.
  if (me.data.signedIn && (me.data.session ?? 0) < (form.data.session ?? 0))
    return <Navigate to={to.stepUp(to.act(act, fromDesk ? 'desk' : undefined))} replace />;
  return (
    <Begun
      key={`${me.data.person ?? nobody} ${JSON.stringify(act)}`}
      act={act}
      form={form.data}
      me={me.data}
      fromDesk={fromDesk}
      current={current}
    />
  );
}
