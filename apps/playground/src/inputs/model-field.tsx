import { type CatalogModel, findModel, models } from '@llm-vram/core/catalog';
import { useSignal } from '@preact/signals';
import type { Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';
import { searchModels, searchResult } from './model-search.ts';
import { modelGroups } from './options.ts';

/** A model of the catalogue: typed by any of its names, or chosen from the list. */
export function ModelField({ store }: { readonly store: Store }) {
  return (
    <>
      <ModelSearch store={store} />
      <ModelSelect store={store} />
    </>
  );
}

function ModelSearch({ store }: { readonly store: Store }) {
  const text = useSignal('');
  const found = searchModels(text.value);
  const result = text.value.trim() === '' ? undefined : searchResult(found);
  const problem = found.length === 0 ? result : undefined;
  const choose = (model: CatalogModel | undefined) => {
    const { state, choose } = store;
    if (model && (model.id !== state.value.model || state.value.config !== '')) choose({ model: model.id, config: '' });
  };
  return (
    <Field id="pg-search" label="Find a model" problem={problem} hint={problem ? undefined : result}>
      <input
        {...describedBy('pg-search', problem, problem === undefined && result !== undefined)}
        type="search"
        list="pg-names"
        placeholder="llama 3.1 70b"
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          choose(findModel(currentTarget.value));
        }}
        onChange={() => choose(found.length === 1 ? found[0] : undefined)}
      />
      <datalist id="pg-names">
        {models.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </Field>
  );
}

function ModelSelect({ store }: { readonly store: Store }) {
  const { model, config } = store.state.value;
  const { modelFacts, modelSource } = store.view.value.subject;
  const chosen = config === '' ? model : '';
  const hint = (
    <>
      {modelFacts}
      {modelSource?.startsWith('https:') && (
        <>
          {' · '}
          <a href={modelSource}>source</a>
        </>
      )}
    </>
  );
  return (
    <Field id="pg-model" label="Model" hint={hint} problem={store.drafts.value.model?.problem}>
      <select
        {...describedBy('pg-model', store.drafts.value.model?.problem, true)}
        value={chosen}
        onChange={({ currentTarget }) =>
          currentTarget.value && store.choose({ model: currentTarget.value, config: '' })
        }
      >
        {config !== '' && <option value="">The pasted config.json</option>}
        {[...modelGroups].map(([heading, options]) => (
          <optgroup key={heading} label={heading}>
            {options.map(({ value, label }) => (
              <option key={value} value={value} selected={value === chosen}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}
