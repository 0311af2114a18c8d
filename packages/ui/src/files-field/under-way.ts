import { createContext } from 'react';

/** Hears how many files of a field, by its id, were chosen and have not arrived. */
export type TellUnderWay = (id: string, count: number) => void;

/** Whoever leads from page to page listens here: a page that is left lets go of the files that are still on their way. */
export const UnderWayContext = createContext<TellUnderWay>(() => undefined);
