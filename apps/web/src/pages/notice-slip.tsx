import { useState } from 'react';
import { Button, Slip, TextField } from '@xiezhi/ui';
import { useMe } from '../me.tsx';
import { useStart } from '../settings.tsx';

const codeId = 'access-code';

/** The field for the code on the court's notice, with a drawing of where it stands. */
export function NoticeSlip(props: {
  readonly initial: string;
  readonly mend?: string | undefined;
  readonly onCode: (code: string) => void;
}) {
  const { t } = useStart();
  const [code, setCode] = useState(props.initial);
  const [missing, setMissing] = useState(false);
  const l = t.link;
  const signedIn = useMe().data?.signedIn === true;
  return (
    <Slip
      title={l.slip}
      lead={l.slipLead}
      note={signedIn ? l.slipNote : [l.signInNeeded, l.slipNote].join(t.between)}
      picture={l.picture}
      caption={l.caption}
      onSubmit={() => {
        const typed = code.trim();
        setMissing(typed === '');
        if (typed === '') document.getElementById(codeId)?.focus();
        else props.onCode(typed);
      }}
    >
      <TextField
        id={codeId}
        label={l.code}
        mend={missing ? l.missing : props.mend}
        maxLength={20}
        value={code}
        onChange={(value) => {
          setCode(value.toUpperCase());
        }}
      />
      <Button rank="first" submit>
        {l.action}
      </Button>
    </Slip>
  );
}
