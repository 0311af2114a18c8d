import { useEffect, useState } from 'react';
import type { PointDto, PresentedDto } from '@xiezhi/contract';
import { stepFrom, type Turn, type Zoom } from '../leaf/sizes.ts';

/** What a file that is looked at has to do with presenting. */
export interface Lead {
  /** What the presenter shows, while one follows. */
  readonly followed: PresentedDto | null;
  readonly onFollow: (page: number) => void;
  /** An own move: from then on one looks by oneself. */
  readonly onOwnMove: () => void;
  /** Takes what one looks at oneself, while one presents. */
  readonly onShown: ((look: Look) => void) | null;
  /** Where one points oneself, and how one does; null while one does not. */
  readonly pointing: {
    readonly at: PointDto;
    readonly onPoint: (at: PointDto) => void;
    readonly onDone: () => void;
  } | null;
}

export interface Look {
  readonly page: number;
  readonly zoom: Zoom;
  readonly turn: Turn;
}

/** Follows what is presented, and tells what is. Where it ends one is where one was led. */
export function useLead(
  lead: Lead | null,
  { page, zoom, turn }: Look,
  put: (look: Pick<Look, 'zoom' | 'turn'>) => void,
): void {
  const followed = lead?.followed ?? null;
  useEffect(() => {
    if (followed === null) return;
    put({ zoom: followed.zoom, turn: followed.turn });
    if (followed.page !== page) lead?.onFollow(followed.page);
  }, [followed === null, followed?.page, followed?.zoom, followed?.turn]);
  const tell = lead?.onShown ?? null;
  const presents = tell !== null;
  useEffect(() => {
    tell?.({ page, zoom, turn });
  }, [presents, page, zoom, turn]);
}

/** How large and which way up one looks at a page: as one chose, or as one is led. */
export function useLook(lead: Lead | null, page: number) {
  const [zoom, setZoom] = useState<Zoom>('width');
  const [turn, setTurn] = useState<Turn>(0);
  useLead(lead, { page, zoom, turn }, (led) => {
    setZoom(led.zoom);
    setTurn(led.turn);
  });
  const choose = (chosen: Zoom): void => {
    lead?.onOwnMove();
    setZoom(chosen);
  };
  return {
    zoom,
    turn,
    choose,
    /** @param now in hundredths, as it lies. */
    step: (now: number, larger: boolean): void => {
      choose(stepFrom(now, larger));
    },
    rotate: (): void => {
      lead?.onOwnMove();
      setTurn((before) => ((before + 90) % 360) as Turn);
    },
  };
}
