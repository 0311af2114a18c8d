import type { ReactNode } from 'react';

export type ButtonRank = 'first' | 'plain' | 'quiet' | 'alarm';

export const buttonClass = (rank: ButtonRank): string =>
  ({ first: 'btn btn-1', plain: 'btn', quiet: 'btn btn-quiet', alarm: 'btn btn-alarm' })[rank];

export interface ButtonProps {
  readonly children: ReactNode;
  readonly rank?: ButtonRank;
  readonly submit?: boolean;
  /** Not yet possible: stays in the tab order, so that its reason can be heard; a press does nothing. */
  readonly notYet?: boolean | undefined;
  readonly describedBy?: string;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onPress?: () => void;
}

export function Button(props: ButtonProps) {
  const { rank = 'plain', notYet = false } = props;
  return (
    <button
      type={props.submit === true && !notYet ? 'submit' : 'button'}
      className={buttonClass(rank)}
      aria-disabled={notYet ? true : undefined}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={() => {
        if (!notYet) props.onPress?.();
      }}
    >
      {props.children}
    </button>
  );
}
