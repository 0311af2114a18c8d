import type { CourtProfile, FeedbackMatter, Post } from '@xiezhi/record';
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

/** Which posts deal with it, and who has no part in it, whatever post they hold. */
interface Desk {
  readonly desk: readonly Post[];
  readonly excluded: readonly string[];
  /** Somebody is there who may answer. */
  readonly free: boolean;
}

/**
 * OOR-44.1.2 wants an answer and not a word from whoever is complained of: whoever is named, or holds the post that is
 * complained of, has no part in it and reads nothing of it, by whatever other post either. The posts that deal with it
 * are those of which somebody else is a holder; the first owes the answer. Where nobody is left it waits for another
 * president, and the writer is told to go to the court above.
 */
export const deskOf = computation<About, Desk>(
  'feedback/not-by-whom-it-is-about',
  ['OOR-44.1.2'],
  ({ court, matter, post, named }) => {
    const posts = order(matter);
    const held = court === null ? [] : court.offices.filter(({ to }) => to === null);
    const about = held.filter(
      (one) => named.includes(one.name) || (one.post === post && posts.includes(one.post)),
    );
    const excluded = [...new Set(about.map(({ person }) => person))];
    const free = posts.filter(
      (one) =>
        one !== post &&
        held.some(({ post: at, person }) => at === one && !excluded.includes(person)),
    );
    return {
      desk: free.length === 0 ? ['president'] : first(matter, free),
      excluded,
      free: free.length > 0,
    };
  },
  ({ matter }) => ({ desk: first(matter, order(matter)), excluded: [], free: true }),
);
