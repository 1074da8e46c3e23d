import type { SymbolName } from '@llm-vram/core';
import { type FormulaSettings, inputMessage, readInput, type Values } from '../maths/read-inputs.ts';
import { renderFormula, shownNumber } from '../maths/render-formula.ts';
import { lightSymbols } from './symbols.ts';

/** A live equation; see `Formula.astro`, which renders its first state. */
class FormulaElement extends HTMLElement {
  /** The model whose shape stood last in the fields; of two with the same shape, it keeps the name. */
  #lastShape = this.querySelector('select')?.selectedOptions[0];
  #settings = JSON.parse(this.dataset.settings!) as FormulaSettings;

  connectedCallback() {
    lightSymbols(this);
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#update();
    });
    const presets = this.querySelector('select');
    presets?.addEventListener('change', () => this.#applyPreset(presets.selectedOptions[0]!));
    // A browser restores what was typed when one comes back to a page.
    if (this.#inputs().some((input) => input.value !== input.defaultValue)) this.#update();
  }

  #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  #applyPreset({ dataset }: HTMLOptionElement) {
    const values = JSON.parse(dataset.values ?? '{}') as Values;
    for (const input of this.#inputs()) {
      const value = values[input.name as SymbolName];
      if (value !== undefined) input.value = shownNumber(value);
    }
    this.#update();
  }

  /** Names the model whose shape is typed, or says that there is none; comparisons follow the shape. */
  #nameShape(values: Values) {
    const options = [...this.querySelectorAll('option')];
    if (options.length === 0) return;
    const shapeOf = ({ dataset }: HTMLOptionElement) => JSON.parse(dataset.values ?? 'null') as Values | null;
    const matches = (shape: Values | null) =>
      shape && Object.entries(values).every(([name, value]) => (shape[name as SymbolName] ?? value) === value);
    const candidates = [this.querySelector('select')!.selectedOptions[0]!, this.#lastShape!, ...options];
    const option = candidates.find((candidate) => matches(shapeOf(candidate))) ?? options.at(-1)!;
    option.selected = true;
    const shape = shapeOf(option);
    if (shape) this.#lastShape = option;
    if (this.#settings.extra && shape) this.#settings = { ...this.#settings, extra: shape };
  }

  /** Shows the result of what is typed; on bad input says what is wrong and keeps the last good result. */
  #update() {
    const values: Values = {};
    let problem = '';
    for (const input of this.#inputs()) {
      let own = '';
      try {
        values[input.name as SymbolName] = readInput(input.name, input.value);
      } catch (error) {
        own = inputMessage(error);
      }
      input.setAttribute('aria-invalid', String(own !== ''));
      problem ||= own;
    }
    if (!problem) {
      this.#nameShape(values);
      problem = this.#show(values);
    }
    const error = this.querySelector<HTMLElement>('.field-error')!;
    error.textContent = problem;
    error.hidden = problem === '';
    this.classList.toggle('is-stale', problem !== '');
  }

  #show(values: Values): string {
    try {
      const { result, working, picture } = renderFormula(this.#settings, values);
      this.querySelector('output')!.value = result;
      this.querySelector('.formula-working')!.lastChild!.textContent = working;
      this.querySelector('.formula-picture')!.innerHTML = picture;
      return '';
    } catch (error) {
      return inputMessage(error);
    }
  }
}

customElements.define('x-formula', FormulaElement);
