import { useMemo } from 'react';
import type { FormDto, MeDto } from '@xiezhi/contract';
import { useParams } from 'react-router';
import { api, type Act } from '../api.ts';
import { signInFirst } from '../failure.ts';
import { Begun } from '../form/form-route.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { helpTexts } from '../texts/help.ts';

/** A form of somebody else, as they see it, written down for them. */
export default function HelpedForm() {
  const { lang } = useSettings();
  const { id = '' } = useParams();
  const me = useMe();
  const asked = useMemo<Act>(() => ({ command: '', stream: null, key: '', helping: id }), [id]);
  const form = useLoad(`helped ${id}`, (signal) => api.form(asked, signal));
  const title = helpTexts[lang].helping;
  if (me.data?.signedIn === false)
    return (
      <Shell title={title} narrow current="account">
        <FailureNotice failure={signInFirst} asPage reload={me.reload} />
      </Shell>
    );
  if (form.data === null || me.data === null)
    return (
      <Shell title={title} current="account">
        <Answer loaded={{ ...form, data: null, failure: form.failure ?? me.failure }}>
          {() => null}
        </Answer>
      </Shell>
    );
  return <Helped key={`${me.data.person ?? ''} ${id}`} form={form.data} me={me.data} id={id} />;
}

/** One act for as long as the form stands open: what saves it goes by it. */
function Helped(props: { readonly form: FormDto; readonly me: MeDto; readonly id: string }) {
  const { form, id } = props;
  const { command, stream, key } = form;
  const act = useMemo<Act>(
    () => ({ command, stream, key, helping: id }),
    [command, stream, key, id],
  );
  return <Begun act={act} form={form} me={props.me} fromDesk={false} current="cases" />;
}
