import { fieldText, type Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';

/** A number, kept as it was typed. */
export function NumberField({ store, name, label, hint }: NumberFieldProps) {
  const id = `pg-${name}`;
  const problem = store.drafts.value[name]?.problem;
  return (
    <Field id={id} label={label} problem={problem} hint={hint}>
      <input
        {...describedBy(id, problem, hint !== undefined)}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={fieldText(store, name)}
        onInput={({ currentTarget }) => store.type(name, currentTarget.value)}
        onChange={() => store.commit()}
      />
    </Field>
  );
}

interface NumberFieldProps {
  readonly store: Store;
  readonly name: 'requests' | 'tokens' | 'devices' | 'utilization';
  readonly label: string;
  readonly hint?: string;
}
