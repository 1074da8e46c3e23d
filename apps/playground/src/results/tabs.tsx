import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** One panel and what its tab is called. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** Where an arrow key leads from tab `index` of `count`; undefined for any other key. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1 + count,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : next % count;
}

/** Panels of which one is shown; without script, and in print, all are, one beneath the other. */
export function Tabs({ label, panels }: { readonly label: string; readonly panels: readonly Panel[] }) {
  const isLive = useSignal(false);
  const shown = useSignal(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    isLive.value = true;
  }, []);
  const move = (event: KeyboardEvent) => {
    const next = tabAfter(event.key, shown.value, panels.length);
    if (next === undefined) return;
    event.preventDefault();
    shown.value = next;
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div class="pg-tabs" role="tablist" aria-label={label} ref={list} hidden={!isLive.value} onKeyDown={move}>
        {panels.map(({ id, title }, index) => (
          <button
            type="button"
            role="tab"
            id={`pg-tab-${id}`}
            aria-controls={`pg-panel-${id}`}
            aria-selected={shown.value === index}
            tabIndex={shown.value === index ? 0 : -1}
            onClick={() => {
              shown.value = index;
            }}
          >
            {title}
          </button>
        ))}
      </div>
      {panels.map(({ id, content }, index) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
        <div
          class="pg-panel"
          id={`pg-panel-${id}`}
          role={isLive.value ? 'tabpanel' : 'group'}
          aria-labelledby={`pg-tab-${id}`}
          hidden={isLive.value && shown.value !== index}
        >
          {content}
        </div>
      ))}
    </>
  );
}
