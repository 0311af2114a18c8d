import { Component, type ReactNode } from 'react';
import { FailureNotice } from './shell/answers.tsx';
import { ApiFailure } from './failure.ts';

/** Catches what a screen could not show, so that a person never stands before a blank page. */
export class Guard extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="wrap" id="main">
        <FailureNotice
          asPage
          failure={new ApiFailure('offline')}
          reload={() => {
            location.reload();
          }}
        />
      </main>
    );
  }
}
