import type { Store } from '../state/store.ts';
import { Account } from './account.tsx';
import { Choices } from './choices.tsx';
import { Code } from './code.tsx';
import { Rule } from './rule.tsx';
import { Tabs } from './tabs.tsx';

/** Everything that is answered. */
export function Results({ store }: { readonly store: Store }) {
  const { certainty, sentence, reason, assurance, layout, ruler, legend, account, choices, rule, code } =
    store.view.value;
  return (
    <div class="pg-results">
      <section class="pg-answer" data-certainty={certainty} aria-label="Answer">
        <p class="pg-sentence" aria-live="polite">
          {sentence}
        </p>
        <p>
          {reason} {assurance}
          {layout !== undefined && <> Layout: {layout}.</>}
        </p>
        {ruler !== undefined && <Markup class="pg-picture" html={ruler} />}
        {legend !== undefined && <Markup class="pg-legend" html={legend} />}
      </section>
      <Tabs
        label="The result in detail"
        panels={[
          ...(account ? [{ id: 'account', title: 'Account', content: <Account account={account} /> }] : []),
          { id: 'choices', title: 'What else fits', content: <Choices choices={choices} choose={store.choose} /> },
          { id: 'rule', title: 'Rule of thumb', content: <Rule rule={rule} /> },
          { id: 'code', title: 'Code', content: <Code code={code} /> },
        ]}
      />
    </div>
  );
}

/** Text of the pictures package, which escapes what comes from outside. */
function Markup({ class: name, html }: { readonly class: string; readonly html: string }) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
