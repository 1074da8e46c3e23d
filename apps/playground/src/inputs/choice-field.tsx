import type { ComponentChildren } from 'preact';
import { parameters } from '../state/parameters.ts';
import type { Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options under headings, in their order. */
export type Groups = ReadonlyMap<string, readonly Option[]>;

/** One of many, under headings. */
export function ChoiceField({ store, name, label, groups, hint }: ChoiceFieldProps) {
  const id = `pg-${name}`;
  const problem = store.drafts.value[name]?.problem;
  const chosen = store.state.value[name];
  const choose = (text: string) => store.choose({ [name]: parameters[name].read(text) });
  return (
    <Field id={id} label={label} problem={problem} hint={hint}>
      <select
        {...describedBy(id, problem, hint !== undefined)}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {[...groups].map(([heading, options]) => (
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

interface ChoiceFieldProps {
  readonly store: Store;
  readonly name: 'weights' | 'kvCache' | 'device';
  readonly label: string;
  readonly groups: Groups;
  readonly hint?: ComponentChildren;
}
