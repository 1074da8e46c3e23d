import type { ComponentChildren } from 'preact';
import { parameters } from '../state/parameters.ts';
import type { Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';
import { GroupedOptions, type Groups } from './grouped-options.tsx';

/** One of many, under headings. */
export function ChoiceField({ store, name, label, groups, hint }: ChoiceFieldProps) {
  const id = `pg-${name}`;
  const problem = store.drafts.value[name]?.problem;
  const chosen = store.state.value[name];
  return (
    <Field id={id} label={label} problem={problem} hint={hint}>
      <select
        {...describedBy(id, problem, hint !== undefined)}
        value={chosen}
        onChange={({ currentTarget }) => store.choose({ [name]: parameters[name].read(currentTarget.value) })}
      >
        <GroupedOptions groups={groups} chosen={chosen} />
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
