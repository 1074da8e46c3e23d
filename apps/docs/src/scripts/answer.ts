import { type Architecture, EstimateInputError, parseCount, positive } from '@llm-vram/core';
import { type Answer, renderAnswer } from '../maths/render-answer.ts';

/** The sentence on the first page; see `Answer.astro`, which renders its first state. */
class AnswerElement extends HTMLElement {
  readonly #architectures = new Map<string, Architecture>();
  #turn = 0;

  connectedCallback() {
    this.addEventListener('input', ({ target }) => {
      const { name } = target as HTMLInputElement | HTMLSelectElement;
      if (name === 'parameters') this.#chooseNearestModel();
      if (name === 'model') this.#nameModelSize();
      this.#update();
    });
    // A browser restores what was typed when one comes back to a page.
    const typed = [...this.querySelectorAll('input')].some(({ value, defaultValue }) => value !== defaultValue);
    const chosen = [...this.querySelectorAll('option')].some(
      ({ selected, defaultSelected }) => selected !== defaultSelected,
    );
    if (typed || chosen) this.#update();
  }

  #field<Field extends HTMLInputElement | HTMLSelectElement>(name: string): Field {
    return this.querySelector<Field>(`[name="${name}"]`)!;
  }

  #option(name: string): HTMLOptionElement {
    return this.#field<HTMLSelectElement>(name).selectedOptions[0]!;
  }

  #number(name: string): number {
    return parseCount(this.#field<HTMLInputElement>(name).value, name);
  }

  /** Billions, typed as 70 or as 70B, in parameters. */
  #parameters(): number {
    const billions = this.#field<HTMLInputElement>('parameters').value.replace(/b\s*$/i, '');
    positive('parameters', parseCount(billions, 'parameters'));
    return parseCount(`${billions}B`);
  }

  /** "A 32B model": the shape of the catalogue's model nearest to that size. */
  #chooseNearestModel() {
    const text = this.#field<HTMLInputElement>('parameters').value.replace(/b\s*$/i, '');
    const wanted = Number(text) * 1e9;
    if (!(wanted > 0)) return;
    const distance = (option: HTMLOptionElement) => Math.abs(Number(option.dataset.parameters) - wanted);
    const current = this.#option('model');
    const options = [...this.#field<HTMLSelectElement>('model').options];
    options.reduce((best, option) => (distance(option) < distance(best) ? option : best), current).selected = true;
  }

  #nameModelSize() {
    const billions = Number(this.#option('model').dataset.parameters) / 1e9;
    this.#field<HTMLInputElement>('parameters').value = String(Number(billions.toPrecision(3)));
  }

  /** The shapes of the chosen model, fetched once. */
  async #model(): Promise<Architecture> {
    const id = this.#option('model').value;
    const known = this.#architectures.get(id);
    if (known) return known;
    const response = await fetch(`${this.dataset.architectures}${id}.json`);
    const architecture: Architecture = await response.json();
    this.#architectures.set(id, architecture);
    return architecture;
  }

  /** Shows the answer; on bad input says what is wrong and keeps the last good answer. */
  async #update() {
    const turn = ++this.#turn;
    let [problem, path] = ['', ''];
    try {
      const model = await this.#model();
      // What was typed while the model was on its way has a turn of its own.
      if (turn !== this.#turn) return;
      this.#show(this.#answer(model));
    } catch (error) {
      if (error instanceof EstimateInputError) ({ message: problem, path } = error);
      else problem = `model: expected its shapes from this site, got an error: ${error}`;
    }
    for (const field of this.querySelectorAll('input')) field.ariaInvalid = String(field.name === path);
    const line = this.querySelector<HTMLElement>('.field-error')!;
    line.textContent = problem;
    line.hidden = problem === '';
    this.classList.toggle('is-stale', problem !== '');
  }

  #answer(model: Architecture): Answer {
    return renderAnswer({
      parameters: this.#parameters(),
      bitsPerWeight: Number(this.#field<HTMLSelectElement>('bits').value),
      model,
      modelId: this.#option('model').value,
      requests: this.#number('requests'),
      tokens: this.#number('tokens'),
      device: JSON.parse(this.#option('device').dataset.device!),
    });
  }

  #show(answer: Answer) {
    this.querySelector('output')!.value = answer.needs;
    this.querySelector('[data-part="fewer"]')!.textContent = answer.fewer;
    this.querySelector<HTMLAnchorElement>('[data-playground-link]')!.search = answer.search;
    for (const part of ['picture', 'account', 'thumb'] as const)
      this.querySelector(`[data-part="${part}"]`)!.innerHTML = answer[part];
  }
}

customElements.define('x-answer', AnswerElement);
