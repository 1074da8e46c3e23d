/**
 * Lights up everything inside `scope` that carries the same quantity as what is hovered or focused: the letter in the
 * equation, the name in the code, the control and the length.
 */
export function lightSymbols(scope: HTMLElement): void {
  const light = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sym]') : null;
    const names = target?.dataset.sym?.split(' ') ?? [];
    for (const element of scope.querySelectorAll<HTMLElement>('[data-sym]')) {
      const own = element.dataset.sym!.split(' ');
      element.classList.toggle(
        'is-active',
        names.some((name) => own.includes(name)),
      );
    }
  };
  scope.addEventListener('pointerover', light);
  scope.addEventListener('focusin', light);
  for (const type of ['pointerleave', 'focusout'] as const) {
    scope.addEventListener(type, () => {
      for (const element of scope.querySelectorAll('.is-active')) element.classList.remove('is-active');
    });
  }
}
