import type { AccountView, TermView, VerdictView } from '../view/account.ts';

/** What lies on the fullest device, term by term, and what that is held against. */
export function Account({ account }: { readonly account: AccountView }) {
  return (
    <section aria-labelledby="pg-account">
      <h2 id="pg-account">The account</h2>
      <Terms account={account} />
      <table class="pg-table pg-verdicts">
        <caption>Held against one device</caption>
        <tbody>{account.verdicts.map(verdictRow)}</tbody>
      </table>
    </section>
  );
}

function Terms({ account: { caption, terms, total } }: { readonly account: AccountView }) {
  return (
    <table class="pg-table pg-terms">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Likely size</th>
          <th scope="col">Range</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermRow key={term.working} term={term} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <Size {...total} />
          <td data-label="Range">{total.range}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function TermRow({ term }: { readonly term: TermView }) {
  return (
    <>
      <tr>
        <th scope="row">
          <i class="pg-swatch" data-term={term.id} /> {term.name}{' '}
          <span class="pg-basis" data-basis={term.basis}>
            {term.basisText}
          </span>
        </th>
        <Size {...term} />
        <td data-label={term.range && 'Range'}>{term.range || 'no range'}</td>
      </tr>
      <tr class="pg-more">
        <td colSpan={3}>
          <Working term={term} />
        </td>
      </tr>
    </>
  );
}

function Working({ term: { name, equation, working, where, note, source } }: { readonly term: TermView }) {
  return (
    <details class="pg-working">
      <summary aria-label={`show the working of ${name}`}>show the working</summary>
      <code>{working}</code>
      <p class="pg-where">{where}</p>
      <p>
        Equation {equation}. {note} {source?.startsWith('https:') && <a href={source}>Source</a>}
      </p>
    </details>
  );
}

function Size({ binary, decimal }: Pick<TermView, 'binary' | 'decimal'>) {
  return (
    <td>
      <strong>{binary}</strong> <span class="pg-quiet">({decimal})</span>
    </td>
  );
}

function verdictRow({ against, capacity, fits, answer }: VerdictView) {
  return (
    <tr key={against}>
      <th scope="row">{against}</th>
      <td>{capacity}</td>
      <td class={fits ? 'pg-fits' : 'pg-lacks'}>{answer}</td>
    </tr>
  );
}
