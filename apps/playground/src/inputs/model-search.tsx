import type { CatalogModel } from '@llm-vram/core/catalog';
import { findModel, models } from '@llm-vram/core/catalog';
import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';
import { MOST_OFFERED, searchModels, searchResult } from './search-models.ts';

/** A field that finds a model by any part of its names; where several match, each can be chosen. */
export function ModelSearch({ store }: { readonly store: Store }) {
  const text = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  const found = searchModels(text.value);
  const choose = (model: CatalogModel | undefined) => model && chooseModel(store, model);
  const offer = (model: CatalogModel) => {
    text.value = model.name;
    choose(model);
    // The button that was pressed is gone now.
    input.current?.focus();
  };
  return (
    <>
      <SearchField
        text={text}
        input={input}
        found={found}
        onInput={(typed) => {
          text.value = typed;
          choose(findModel(typed));
        }}
        onChange={() => choose(found.length === 1 ? found[0] : undefined)}
      />
      {found.length > 1 && <Matches found={found.slice(0, MOST_OFFERED)} offer={offer} />}
    </>
  );
}

function chooseModel(store: Store, { id }: CatalogModel) {
  const { model, config } = store.state.value;
  if (id !== model || config !== '') store.choose({ model: id, config: '' });
}

function SearchField({ text, input, found, onInput, onChange }: SearchFieldProps) {
  const result = text.value.trim() === '' ? undefined : searchResult(found);
  const problem = found.length === 0 ? result : undefined;
  return (
    <Field id="pg-search" label="Find a model" problem={problem} hint={problem ? undefined : result}>
      <input
        {...describedBy('pg-search', problem, problem === undefined && result !== undefined)}
        ref={input}
        type="search"
        list="pg-names"
        placeholder="llama 3.1 70b"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onChange={onChange}
      />
      <Names />
    </Field>
  );
}

interface SearchFieldProps {
  readonly text: Signal<string>;
  readonly input: { current: HTMLInputElement | null };
  readonly found: readonly CatalogModel[];
  readonly onInput: (typed: string) => void;
  readonly onChange: () => void;
}

/** What the browser offers while one types. */
function Names() {
  return (
    <datalist id="pg-names">
      {models.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
}

function Matches({ found, offer }: MatchesProps) {
  return (
    <ul class="pg-matches" aria-label="Models that match">
      {found.map((model) => (
        <li key={model.id}>
          <button type="button" onClick={() => offer(model)}>
            {model.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface MatchesProps {
  readonly found: readonly CatalogModel[];
  readonly offer: (model: CatalogModel) => void;
}
