import fc from 'fast-check';

/** Properties are tried with the same chances everywhere, so that what passes here passes there; `PROPERTY_SEED=<a number>` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_130) });
