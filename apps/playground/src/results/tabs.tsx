import { type Signal, useSignal } from '@preact/signals';
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
  useEffect(() => {
    isLive.value = true;
  }, []);
  const chosen = useSignal(panels[0]!.id);
  // A panel that is gone, as the account of what has no layout, gives way to the first.
  const shown = Math.max(
    0,
    panels.findIndex(({ id }) => id === chosen.value),
  );
  return (
    <>
      <TabList label={label} panels={panels} shown={shown} chosen={chosen} hidden={!isLive.value} />
      {panels.map((panel, index) => (
        <TabPanel key={panel.id} panel={panel} isTab={isLive.value} hidden={isLive.value && shown !== index} />
      ))}
    </>
  );
}

function TabList({ label, panels, shown, chosen, hidden }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = tabAfter(event.key, shown, panels.length);
    if (next === undefined) return;
    event.preventDefault();
    chosen.value = panels[next]!.id;
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div class="pg-tabs" role="tablist" aria-label={label} ref={list} hidden={hidden} onKeyDown={move}>
      {panels.map((panel, index) => (
        <Tab key={panel.id} panel={panel} isShown={shown === index} chosen={chosen} />
      ))}
    </div>
  );
}

interface TabListProps {
  readonly label: string;
  readonly panels: readonly Panel[];
  readonly shown: number;
  readonly chosen: Signal<string>;
  readonly hidden: boolean;
}

function Tab({ panel: { id, title }, isShown, chosen }: TabProps) {
  const choose = () => {
    chosen.value = id;
  };
  return (
    <button
      type="button"
      role="tab"
      id={`pg-tab-${id}`}
      aria-controls={`pg-panel-${id}`}
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      onClick={choose}
    >
      {title}
    </button>
  );
}

interface TabProps {
  readonly panel: Panel;
  readonly isShown: boolean;
  readonly chosen: Signal<string>;
}

function TabPanel({ panel: { id, content }, isTab, hidden }: TabPanelProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      class="pg-panel"
      id={`pg-panel-${id}`}
      role={isTab ? 'tabpanel' : 'group'}
      aria-labelledby={`pg-tab-${id}`}
      hidden={hidden}
    >
      {content}
    </div>
  );
}

interface TabPanelProps {
  readonly panel: Panel;
  readonly isTab: boolean;
  readonly hidden: boolean;
}
