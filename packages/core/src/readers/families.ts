import { classic } from './families/classic.ts';
import { dense } from './families/dense.ts';
import { experts } from './families/experts.ts';
import type { Families, Family } from './families/family.ts';
import { latent } from './families/latent.ts';
import { recurrent } from './families/recurrent.ts';
import { searched } from './families/searched.ts';
import { vision } from './families/vision.ts';

export type { Family };

/** Kinds of models that can be read, by `model_type`. */
export const families: Families = { ...dense, ...classic, ...experts, ...latent, ...recurrent, ...searched, ...vision };
