import type { Store } from '../state/store.ts';
import { ChoiceField } from './choice-field.tsx';
import { ConfigField } from './config-field.tsx';
import { ModelField } from './model-field.tsx';
import { NumberField } from './number-field.tsx';
import { deviceGroups, kvCacheGroups, weightGroups } from './options.ts';

interface Props {
  readonly store: Store;
}

/** Everything that can be asked. */
export function Inputs({ store }: Props) {
  return (
    <form class="pg-inputs" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <ModelInputs store={store} />
      <UseInputs store={store} />
      <DeviceInputs store={store} />
    </form>
  );
}

function ModelInputs({ store }: Props) {
  return (
    <fieldset>
      <legend>Model</legend>
      <ModelField store={store} />
      <ConfigField store={store} />
      <div class="pg-pair">
        <ChoiceField store={store} name="weights" label="Weights in" groups={weightGroups} />
        <ChoiceField store={store} name="kvCache" label="KV cache in" groups={kvCacheGroups} />
      </div>
    </fieldset>
  );
}

function UseInputs({ store }: Props) {
  return (
    <fieldset>
      <legend>Use</legend>
      <div class="pg-pair">
        <NumberField store={store} name="requests" label="Requests at once" />
        <NumberField store={store} name="tokens" label="Tokens of each" />
      </div>
      <p class="pg-hint">Prompt and answer together. 8k means 8,192.</p>
    </fieldset>
  );
}

function DeviceInputs({ store }: Props) {
  const hint = <DeviceHint store={store} />;
  return (
    <fieldset>
      <legend>Devices</legend>
      <ChoiceField store={store} name="device" label="Kind" groups={deviceGroups} hint={hint} />
      <div class="pg-pair">
        <NumberField store={store} name="devices" label="How many" />
        <NumberField store={store} name="utilization" label="Share for the engine" />
      </div>
    </fieldset>
  );
}

function DeviceHint({ store }: Props) {
  const { source, totalBasis, note } = store.view.value.subject.device;
  return (
    <>
      {totalBasis === 'maker' && 'No reading of the driver’s total was found; the label is taken as GiB. '}
      {note !== undefined && `${note} `}
      {source.startsWith('https:') && <a href={source}>Source</a>}
    </>
  );
}
