/** A path of the site, wherever the site is published: `/course/units/` may live under `/llm-vram/`. */
export function base(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
