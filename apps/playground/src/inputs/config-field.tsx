import { useComputed, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isTooLong } from '../state/search.ts';
import type { Store } from '../state/store.ts';
import { describedBy, Field } from './field.tsx';
import { compactOrProblem } from './pasted-text.ts';

/**
 * A pasted `config.json`. The text stays in the browser's own field and nowhere else, whatever its size; the
 * state holds only the facts read from it.
 */
export function ConfigField({ store }: { readonly store: Store }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useRestoredText(store, field);
  const problem = store.drafts.value.config?.problem;
  const hint = isTooLong(store.state.value.config)
    ? 'Read here, in this page; sent nowhere. Too long for the address: a link to this page leaves it out.'
    : 'Read here, in this page; sent nowhere.';
  return (
    <details class="pg-paste">
      <summary>Paste a config.json</summary>
      <Field id="pg-config" label="Text of the file" problem={problem} hint={hint}>
        <textarea
          {...describedBy('pg-config', problem, true)}
          ref={field}
          rows={6}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget }) => take(store, currentTarget.value)}
          onPaste={(event) => refuseHuge(store, event)}
        />
      </Field>
    </details>
  );
}

function take(store: Store, text: string) {
  const { config, problem } = compactOrProblem(text);
  if (config === undefined) store.refuse('config', problem);
  else store.choose({ config });
}

/** Keeps a text that no config.json can be out of the field, which it would slow down. */
function refuseHuge(store: Store, event: ClipboardEvent) {
  const { problem, tooLarge } = compactOrProblem(event.clipboardData?.getData('text') ?? '');
  if (!tooLarge) return;
  event.preventDefault();
  store.refuse('config', problem);
}

/** Writes a config that came from the address into the field, and clears the field when another model is chosen. */
function useRestoredText(store: Store, field: { readonly current: HTMLTextAreaElement | null }) {
  const config = useComputed(() => store.state.value.config);
  useSignalEffect(() => {
    const wanted = config.value;
    const element = field.current;
    if (!element || compactOrProblem(element.value).config === wanted) return;
    element.value = wanted;
    if (wanted !== '') element.closest('details')!.open = true;
  });
}
