import type { Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';
import { GroupedOptions } from './grouped-options.tsx';
import { ModelSearch } from './model-search.tsx';
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

function ModelSelect({ store }: { readonly store: Store }) {
  const { model, config } = store.state.value;
  const chosen = config === '' ? model : '';
  const problem = store.drafts.value.model?.problem;
  return (
    <Field id="pg-model" label="Model" hint={<ModelHint store={store} />} problem={problem}>
      <select
        {...describedBy('pg-model', problem, true)}
        value={chosen}
        onChange={({ currentTarget: { value } }) => value && store.choose({ model: value, config: '' })}
      >
        {config !== '' && <option value="">The pasted config.json</option>}
        <GroupedOptions groups={modelGroups} chosen={chosen} />
      </select>
    </Field>
  );
}

function ModelHint({ store }: { readonly store: Store }) {
  const { modelFacts, modelPage } = store.view.value.subject;
  if (modelPage === undefined) return <>{modelFacts}</>;
  return (
    <>
      {modelFacts} · <a href={modelPage}>its page</a>
    </>
  );
}
