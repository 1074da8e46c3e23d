/**
 * Names of modules that a quantised checkpoint leaves alone, as its config lists them: whole names, parts of names
 * (`gate`, `model.layers.0.self_attn`), names with `*`, or regular expressions after `re:`.
 */
export class ModuleNames {
  readonly #names = new Set<string>();
  readonly #patterns: RegExp[] = [];

  constructor(list: readonly string[]) {
    for (const name of list) {
      if (name.startsWith('re:')) this.#patterns.push(new RegExp(`^(?:${name.slice(3)})`));
      else if (name.includes('*')) this.#patterns.push(globPattern(plainName(name)));
      else this.#names.add(plainName(name));
    }
  }

  /** Whether the module called `name`, or one that it is part of, is listed. */
  has(name: string): boolean {
    const plain = plainName(name);
    return this.#hasPart(plain) || this.#patterns.some((pattern) => pattern.test(plain) || pattern.test(name));
  }

  /** Whether any run of the dotted parts of a name is listed. */
  #hasPart(name: string): boolean {
    if (this.#names.size === 0) return false;
    const parts = name.split('.');
    return parts.some((_, start) =>
      parts.some((__, end) => end >= start && this.#names.has(parts.slice(start, end + 1).join('.'))),
    );
  }
}

/** A name without the prefixes by which wrappers of one model differ. */
function plainName(name: string): string {
  return name.replace(/^(?:model\.)?(?:language_model\.)?(?:model\.)?/, '');
}

/** A name with `*`, which also stands for all that is part of it. */
function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}(?:\\..*)?$`);
}
