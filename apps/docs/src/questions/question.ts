/** An interview question with the answer a good candidate gives. Numbers in it come from the core. */
export interface Question {
  /** Stable identifier, kebab-case. */
  readonly id: string;
  /** How senior the interview is: a first screen, an engineer, a senior, a staff engineer. */
  readonly level: 'screen' | 'mid' | 'senior' | 'staff';
  readonly question: string;
  /** The points of the answer, most important first. */
  readonly answer: readonly string[];
  /** The number asked for, where there is one, as the core computes it. */
  readonly result?: string;
  readonly sources: readonly string[];
}
