import { useEffect, useState } from 'react';
import { Button } from '@xiezhi/ui';
import type { CodeSentDto } from '@xiezhi/contract';
import { api } from '../api.ts';
import { asFailure, type Said } from '../failure.ts';
import { useSettings } from '../settings.tsx';

export interface SendCodeProps {
  /** What the code is for: the name of the command, or one of the purposes the court knows. */
  readonly purpose: string;
  /** The number it goes to; null when the court sends it to the holder's own. */
  readonly mobile: string | null;
  /** Puts a code that is shown on the screen into the field. */
  readonly onTake: (code: string) => void;
}

const isMobile = (text: string): boolean =>
  /^1\d{10}$/u.test(text.normalize('NFKC').replace(/[\s-]/gu, ''));

/** Sends a code; again only after a while, without counting the seconds before anybody's eyes. */
function useSendCode({ purpose, mobile }: SendCodeProps) {
  const { t } = useSettings();
  const [sent, setSent] = useState<CodeSentDto | null>(null);
  const [resting, setResting] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Said | null>(null);
  useEffect(() => {
    if (!resting || sent === null) return undefined;
    const timer = setTimeout(() => {
      setResting(false);
    }, sent.resendInSeconds * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [resting, sent]);
  const send = async (): Promise<void> => {
    if (mobile !== null && !isMobile(mobile)) {
      setTrouble({ title: t.code.mobileFirst, detail: '' });
      return;
    }
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await api.sendCode(purpose, mobile);
      setSent(answer);
      setResting(answer.resendInSeconds > 0);
    } catch (reason) {
      const { said } = asFailure(reason);
      setTrouble(said ?? { title: t.failure.offline, detail: t.failure.offlineLead });
    } finally {
      setBusy(false);
    }
  };
  return { sent, resting, busy, trouble, send };
}

/** The button beside a code: sends it, says where it went, and shows it where the message is a stand-in. */
export function SendCode(props: SendCodeProps) {
  const { t, lang } = useSettings();
  const { sent, resting, busy, trouble, send } = useSendCode(props);
  const code = trouble === null ? sent?.shownCode : undefined;
  return (
    <div className="send-code">
      <Button notYet={busy || resting} onPress={() => void send()} describedBy="send-code-state">
        {busy ? t.code.sending : sent === null ? t.code.send : t.code.again}
      </Button>
      <div role="status" id="send-code-state">
        {trouble !== null ? (
          <p className="alert">
            {[trouble.title, trouble.detail].filter(Boolean).join(lang === 'en' ? '. ' : '。')}
          </p>
        ) : sent === null ? null : (
          <p className="note">
            {t.code.sentTo(sent.to)} {resting ? t.code.resting : ''}
          </p>
        )}
        {code === undefined ? null : (
          <p className="stand-in">
            <span className="tag-demo">{t.code.standInTag}</span>
            <span>
              {t.code.standIn} <b className="num">{code}</b>
            </span>
          </p>
        )}
      </div>
      {code === undefined ? null : (
        <Button
          onPress={() => {
            props.onTake(code);
          }}
        >
          {t.code.take}
        </Button>
      )}
    </div>
  );
}
