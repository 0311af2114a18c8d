import { Words } from '../words/words.tsx';

export interface Participant {
  readonly role: string;
  readonly name: string;
  /** （您） when it is the reader. */
  readonly you: string;
  readonly detail: string;
}

export function People({ people }: { readonly people: readonly Participant[] }) {
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={`${person.role}-${person.name}`}>
          <span className="role">{person.role}</span>
          <b>
            <Words>{person.name}</Words>
          </b>
          {person.you}
          {person.detail === '' ? null : (
            <p>
              <Words>{person.detail}</Words>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
