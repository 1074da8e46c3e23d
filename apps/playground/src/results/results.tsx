import { useRef } from 'preact/hooks';
import type { State } from '../state/parameters.ts';
import type { Store } from '../state/store.ts';
import type { View } from '../view/view.ts';
import { Account } from './account.tsx';
import { Answer } from './answer.tsx';
import { Choices } from './choices.tsx';
import { Code } from './code.tsx';
import { Rule } from './rule.tsx';
import { type Panel, Tabs } from './tabs.tsx';

/** Everything that is answered; dimmed while a field holds what cannot be used. */
export function Results({ store }: { readonly store: Store }) {
  const sentence = useRef<HTMLParagraphElement>(null);
  const choose = (changes: Partial<State>) => {
    store.choose(changes);
    // The button that was pressed may be gone now, and what it changed stands here.
    sentence.current?.focus();
  };
  return (
    <div class="pg-results" data-stale={store.isStale.value ? '' : undefined}>
      <p class="pg-stale" role="status" hidden={!store.isStale.value}>
        For the last valid input; see the marked field.
      </p>
      <Answer view={store.view.value} sentence={sentence} />
      <Tabs label="The result in detail" panels={panels(store.view.value, choose)} />
    </div>
  );
}

function panels({ account, choices, rule, code }: View, choose: (changes: Partial<State>) => void): Panel[] {
  return [
    ...(account ? [{ id: 'account', title: 'Account', content: <Account account={account} /> }] : []),
    { id: 'choices', title: 'What else fits', content: <Choices choices={choices} choose={choose} /> },
    { id: 'rule', title: 'Rule of thumb', content: <Rule rule={rule} /> },
    { id: 'code', title: 'Code', content: <Code code={code} /> },
  ];
}
