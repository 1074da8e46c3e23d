import type { SymbolName } from '@llm-vram/core';
import { type FormulaSettings, inputMessage, readInput, type Values } from '../maths/read-inputs.ts';
import { renderFormula } from '../maths/render-formula.ts';
import { lightSymbols } from './symbols.ts';

/** A live equation; see `Formula.astro`, which renders its first state. */
class FormulaElement extends HTMLElement {
  #settings = JSON.parse(this.dataset.settings!) as FormulaSettings;

  connectedCallback() {
    lightSymbols(this);
    this.addEventListener('input', () => this.#update());
    this.querySelector('select')?.addEventListener('change', ({ currentTarget }) =>
      this.#applyPreset(currentTarget as HTMLSelectElement),
    );
    // A browser restores what was typed when one comes back to a page.
    if (this.#inputs().some((input) => input.value !== input.defaultValue)) this.#update();
  }

  #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name]')];
  }

  #applyPreset(select: HTMLSelectElement) {
    const presets = JSON.parse(select.dataset.presets!) as { values: Values }[];
    const { values } = presets[select.selectedIndex]!;
    // What only a comparison uses follows the shape as well.
    if (this.#settings.extra) this.#settings = { ...this.#settings, extra: values };
    for (const input of this.#inputs()) {
      const value = values[input.name as SymbolName];
      if (value !== undefined) input.value = String(value);
    }
    this.#update();
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
      input.style.inlineSize = `${Math.min(Math.max(3, input.value.length + 1), 22)}ch`;
      problem ||= own;
    }
    if (!problem) problem = this.#show(values);
    const error = this.querySelector<HTMLElement>('.field-error')!;
    error.textContent = problem;
    error.hidden = problem === '';
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
