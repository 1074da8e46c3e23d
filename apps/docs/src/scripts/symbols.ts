/**
 * Lights up everything inside `scope` that carries the same quantity as what is hovered or focused: the letter in the
 * equation, the name in the code, the control and the length.
 */
export function lightSymbols(scope: HTMLElement): void {
  const lightFrom = (target: EventTarget | null) => {
    const source = target instanceof Element ? target.closest<HTMLElement>('[data-sym]') : null;
    const names = source?.dataset.sym?.split(' ') ?? [];
    for (const element of scope.querySelectorAll<HTMLElement>('[data-sym]')) {
      const own = element.dataset.sym!.split(' ');
      element.classList.toggle(
        'is-active',
        names.some((name) => own.includes(name)),
      );
    }
  };
  // Where the pointer is on nothing, what has the focus stays lit.
  const lightFocused = () => lightFrom(scope.contains(document.activeElement) ? document.activeElement : null);
  const isQuantity = ({ target }: Event) => target instanceof Element && target.closest('[data-sym]') !== null;
  scope.addEventListener('pointerover', (event) => (isQuantity(event) ? lightFrom(event.target) : lightFocused()));
  scope.addEventListener('focusin', ({ target }) => lightFrom(target));
  scope.addEventListener('pointerleave', lightFocused);
  scope.addEventListener('focusout', () => lightFrom(null));
}
