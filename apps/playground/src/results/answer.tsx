import type { RefObject } from 'preact';
import type { View } from '../view/view.ts';

/** The verdict, what speaks for it, what to bear in mind, and the devices to scale. */
export function Answer({
  view,
  sentence,
}: {
  readonly view: View;
  readonly sentence: RefObject<HTMLParagraphElement>;
}) {
  const { certainty, reason, assurance, layout, warnings, ruler, legend } = view;
  return (
    <section class="pg-answer" data-certainty={certainty} aria-label="Answer">
      <p class="pg-sentence" aria-live="polite" ref={sentence} tabIndex={-1}>
        {view.sentence}
      </p>
      <p>
        {reason} {assurance}
        {layout !== undefined && <> Layout: {layout}.</>}
      </p>
      <Warnings lines={warnings} />
      {ruler !== undefined && <Markup class="pg-picture" html={ruler} />}
      {legend !== undefined && <Markup class="pg-legend" html={legend} />}
    </section>
  );
}

function Warnings({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p class="pg-warning" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

/** Text of the pictures package, which escapes what comes from outside. */
function Markup({ class: name, html }: { readonly class: string; readonly html: string }) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: html }} />;
}
