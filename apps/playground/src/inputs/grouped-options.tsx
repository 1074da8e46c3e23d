export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options under headings, in their order. */
export type Groups = ReadonlyMap<string, readonly Option[]>;

/** The options of a list, under their headings; `chosen` is marked, so that the markup alone says it too. */
export function GroupedOptions({ groups, chosen }: { readonly groups: Groups; readonly chosen: string }) {
  return (
    <>
      {[...groups].map(([heading, options]) => (
        <optgroup key={heading} label={heading}>
          {options.map(({ value, label }) => (
            <option key={value} value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
