import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

/** The same result in TypeScript. */
export function Code({ code }: { readonly code: string }) {
  const block = useRef<HTMLPreElement>(null);
  const copied = useSignal('');
  const copy = async () => {
    copied.value = (await copyText(code)) ? code : '';
    if (copied.value === '') selectAll(block.current);
  };
  return (
    <section aria-labelledby="pg-code">
      <h2 id="pg-code">The same in code</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard */}
      <pre class="pg-code" ref={block} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <button type="button" class="pg-copy" onClick={copy}>
        {copied.value === code ? 'Copied' : 'Copy'}
      </button>
    </section>
  );
}

/** Whether the browser let the text be copied; it does so on secure pages only. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text, so that it can be copied by hand. */
function selectAll(element: HTMLElement | null) {
  if (element) getSelection()?.selectAllChildren(element);
}
