import type { CourtProfile, FeedbackMatter, Post } from '@xiezhi/record';
import { holders } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface About {
  readonly court: CourtProfile | null;
  readonly matter: FeedbackMatter | 'rating';
  /** Whom it is about: by post, and by name as the writer knows it. */
  readonly post: string | undefined;
  readonly named: string;
}

/** Who deals with it: how people behave is the president's to look at, everything else is looked after where it is run. */
const order = (matter: About['matter']): readonly Post[] =>
  matter === 'conduct'
    ? ['president', 'administrator', 'filing-reviewer']
    : ['administrator', 'president', 'filing-reviewer'];

const first = (matter: About['matter'], posts: readonly Post[]): readonly Post[] =>
  posts.slice(0, matter === 'conduct' ? 1 : 2);

/**
 * OOR-44.1.2 wants an answer and not a word from whoever is complained of: a post whose holder is named, or that is
 * complained of itself, has no part in it and reads nothing of it. Answers the posts that deal with it; the first owes
 * the answer. Where nobody is left it waits for a president to come.
 */
export const deskOf = computation<About, readonly Post[]>(
  'feedback/not-by-whom-it-is-about',
  ['OOR-44.1.2'],
  ({ court, matter, post, named }) => {
    const free = order(matter).filter((one) => {
      const held = court === null ? [] : holders(court, one);
      return held.length > 0 && one !== post && !held.some(({ name }) => named.includes(name));
    });
    return free.length === 0 ? ['president'] : first(matter, free);
  },
  ({ matter }) => first(matter, order(matter)),
);
