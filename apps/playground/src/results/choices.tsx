import type { State } from '../state/parameters.ts';
import type { Choice, ChoicesView } from '../view/choices.ts';

type Choose = (changes: Partial<State>) => void;

/** What else fits, each a button away. */
export function Choices({ choices, choose }: { readonly choices: ChoicesView; readonly choose: Choose }) {
  const { limits, precisions, others, othersLeft } = choices;
  return (
    <section aria-labelledby="pg-choices">
      <h2 id="pg-choices">What else fits</h2>
      <List caption="At the limit" rows={limits} choose={choose} />
      <List
        caption="Smaller weights on the same devices"
        rows={precisions}
        choose={choose}
        none="None of the common formats helps."
      />
      <List
        caption="Other devices, smallest total memory first"
        rows={others}
        choose={choose}
        none="No other kind holds it within one server."
      />
      {othersLeft !== undefined && <p class="pg-left pg-quiet">{othersLeft}</p>}
    </section>
  );
}

function List({ caption, rows, choose, none }: ListProps) {
  if (rows.length === 0) {
    return (
      <p class="pg-none">
        <span class="pg-quiet">{caption}:</span> {none}
      </p>
    );
  }
  return (
    <table class="pg-table pg-list">
      <caption>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <Row key={row.name} row={row} choose={choose} />
        ))}
      </tbody>
    </table>
  );
}

interface ListProps {
  readonly caption: string;
  readonly rows: readonly Choice[];
  readonly choose: Choose;
  readonly none?: string;
}

function Row({ row: { name, text, use }, choose }: { readonly row: Choice; readonly choose: Choose }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{text}</td>
      <td class="pg-act">
        {use && (
          <button type="button" aria-label={`Use: ${name}`} onClick={() => choose(use)}>
            use
          </button>
        )}
      </td>
    </tr>
  );
}
