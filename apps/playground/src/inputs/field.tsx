import type { ComponentChildren } from 'preact';

/** A label, a control, what is wrong with it and what is known of it. */
export function Field({ id, label, problem, hint, children }: FieldProps) {
  return (
    <div class="pg-field">
      <label for={id}>{label}</label>
      {children}
      <p class="pg-problem" id={`${id}-problem`} hidden={problem === undefined}>
        {problem}
      </p>
      {hint !== undefined && (
        <p class="pg-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly problem?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What ties a control to its problem and hint. */
export function describedBy(id: string, problem: string | undefined, hasHint = false) {
  const ids = [...(problem === undefined ? [] : [`${id}-problem`]), ...(hasHint ? [`${id}-hint`] : [])];
  return {
    id,
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  };
}
