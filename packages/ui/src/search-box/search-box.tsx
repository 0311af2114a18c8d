import { useEffect, useRef, useState } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input,textarea,select,[contenteditable=true]') !== null;

/** A search that `/` leads to from anywhere on the page. */
export function SearchBox(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly initial: string;
  readonly letters: boolean;
  readonly onSearch: (words: string) => void;
}) {
  const { t } = useUi();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(props.initial);
  const { letters } = props;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!letters || event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [letters]);
  return (
    <form
      className="find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') props.onSearch(words.trim());
      }}
    >
      <label className="vh" htmlFor="search-box">
        {props.label}
      </label>
      <Icon name="find" />
      <input
        id="search-box"
        ref={input}
        className="input"
        type="search"
        enterKeyHint="search"
        placeholder={props.placeholder}
        aria-keyshortcuts={letters ? '/' : undefined}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      {letters ? (
        <kbd className="kbd" aria-hidden="true" title={t.keyToSearch}>
          /
        </kbd>
      ) : null}
    </form>
  );
}
