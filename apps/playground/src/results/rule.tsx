import type { RuleView } from '../view/rule.ts';

/** The rule of thumb beside the full account. */
export function Rule({ rule: { size, working, where, verdict, fullSize, fullRange } }: { readonly rule: RuleView }) {
  return (
    <section aria-labelledby="pg-rule">
      <h2 id="pg-rule">Beside the rule of thumb</h2>
      <dl class="pg-facts">
        <dt>The rule says</dt>
        <dd>
          <strong>{size}</strong>. Against the numbers on the boxes: {verdict}.
        </dd>
        <dt>The full account, all on one device</dt>
        <dd>
          <strong>{fullSize}</strong>, range {fullRange}.
        </dd>
      </dl>
      <details class="pg-working">
        <summary>show the working of the rule</summary>
        <code>{working}</code>
        <p class="pg-where">{where}</p>
        <p>It knows no context, no requests and no engine.</p>
      </details>
    </section>
  );
}
