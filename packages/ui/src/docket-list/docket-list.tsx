import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';
import { Words } from '../words/words.tsx';

export interface DocketLine {
  readonly seq: number;
  readonly id: string;
  /** Of its receipt: by it one finds the entry again. */
  readonly number: string;
  /** As the reader reads it. */
  readonly at: string;
  readonly title: string;
  readonly detail: string;
  readonly who: string;
  readonly audience: string;
  readonly commitment: string;
  /** Where its whole receipt stands, for whoever did it. */
  readonly whole?: string;
  /** Where the case is shown as it stood then, and what that link is called. */
  readonly then?: { readonly href: string; readonly label: string };
  readonly files: readonly {
    readonly sha256: string;
    readonly name: string;
    readonly url: string;
  }[];
}

/** Of several files of one name in one entry each is counted; nothing where there is one. */
function placeOf(files: DocketLine['files'], index: number): number | null {
  const alike = (one: { readonly name: string }): boolean => one.name === files[index]?.name;
  return files.filter(alike).length > 1 ? files.slice(0, index + 1).filter(alike).length : null;
}

function Line(props: {
  readonly line: DocketLine;
  readonly onReceipt: (line: DocketLine) => void;
}) {
  const { t, lang, Anchor } = useUi();
  const { line } = props;
  const said = [line.who, line.detail]
    .filter((part) => part !== '')
    .join(lang === 'en' ? '. ' : '。');
  return (
    <li id={`entry-${String(line.seq)}`}>
      <span className="n">{line.seq}</span>
      <time>
        {line.then === undefined ? (
          line.at
        ) : (
          <Anchor href={line.then.href} aria-label={line.then.label}>
            {line.at}
          </Anchor>
        )}
      </time>
      <div className="d">
        <b>{line.title}</b>
        <small>
          <Words>{said}</Words>
        </small>
        {line.files.length === 0 ? null : (
          <div className="file-links">
            {line.files.map((file, index) => (
              <Anchor
                key={file.sha256}
                href={file.url}
                aria-label={t.docket.file(file.name, line.seq, placeOf(line.files, index))}
              >
                <Icon name="paper" />
                {file.name}
              </Anchor>
            ))}
          </div>
        )}
      </div>
      <span className="aud">{line.audience}</span>
      <button
        type="button"
        className="hash"
        aria-label={t.docket.receipt(line.seq)}
        onClick={() => {
          props.onReceipt(line);
        }}
      >
        <Icon name="receipt" />
        {t.docket.receiptShort}
      </button>
    </li>
  );
}

/** The docket, newest first, along the line through its entry numbers. */
export function DocketList(props: {
  readonly lines: readonly DocketLine[];
  readonly atFirst?: number | undefined;
  readonly onReceipt: (line: DocketLine) => void;
}) {
  const { t } = useUi();
  const [all, setAll] = useState(false);
  // On paper nothing can be opened: what is printed is whole.
  useEffect(() => {
    const whole = (): void => {
      flushSync(() => {
        setAll(true);
      });
    };
    addEventListener('beforeprint', whole);
    return () => {
      removeEventListener('beforeprint', whole);
    };
  }, []);
  const sorted = [...props.lines].sort((one, other) => other.seq - one.seq);
  const shown = all ? sorted : sorted.slice(0, props.atFirst ?? 12);
  const hidden = sorted.length - shown.length;
  return (
    <>
      <ol className="docket">
        {shown.map((line) => (
          <Line key={line.id} line={line} onReceipt={props.onReceipt} />
        ))}
      </ol>
      {hidden === 0 ? null : (
        <p className="add">
          <button
            type="button"
            className="btn"
            onClick={() => {
              setAll(true);
            }}
          >
            {t.docket.more(hidden)}
          </button>
        </p>
      )}
    </>
  );
}
