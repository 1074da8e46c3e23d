import { EstimateInputError, parseCount, positive } from '@llm-vram/core';
import { type Answer, renderAnswer } from '../maths/render-answer.ts';

/** The sentence on the first page; see `Answer.astro`, which renders its first state. */
class AnswerElement extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', ({ target }) => {
      const { name } = target as HTMLInputElement | HTMLSelectElement;
      if (name === 'parameters') this.#chooseNearestModel();
      if (name === 'model') this.#nameModelSize();
      this.#update();
    });
    // A browser restores what was typed when one comes back to a page.
    this.#update();
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

  /** Shows the answer; on bad input says what is wrong and keeps the last good answer. */
  #update() {
    let [problem, path] = ['', ''];
    try {
      this.#show(this.#answer());
    } catch (error) {
      if (!(error instanceof EstimateInputError)) throw error;
      ({ message: problem, path } = error);
    }
    for (const field of this.querySelectorAll('input')) field.ariaInvalid = String(field.name === path);
    const line = this.querySelector<HTMLElement>('.field-error')!;
    line.textContent = problem;
    line.hidden = problem === '';
    this.classList.toggle('is-stale', problem !== '');
  }

  #answer(): Answer {
    return renderAnswer({
      parameters: this.#parameters(),
      bitsPerWeight: Number(this.#field<HTMLSelectElement>('bits').value),
      model: JSON.parse(this.#option('model').dataset.architecture!),
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
