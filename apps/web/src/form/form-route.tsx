import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { api, type Act } from '../api.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useAct } from '../pages/why.tsx';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { FormPage } from './form-page.tsx';

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
  const form = useLoad(`form ${JSON.stringify(act)}`, (signal) => api.form(act, signal));
  const fromDesk = params.get('from') === 'desk';
  const current = act.stream === null ? 'start' : 'cases';
  if (form.data === null && form.failure !== null && form.failure.kind === 'refused') {
    return (
      <Shell title={t.refusal.title} narrow current={current}>
        <RefusalScreen
          asked={t.why.title}
          refusals={form.failure.refusals}
          act={act}
          kept={false}
          onRetry={form.reload}
        />
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
  const person = me.data.person ?? 'nobody';
  return (
    <FormPage
      key={`${person} ${JSON.stringify(act)}`}
      act={act}
      form={form.data}
      person={person}
      signedIn={me.data.signedIn}
      fromDesk={fromDesk}
    />
  );
}
