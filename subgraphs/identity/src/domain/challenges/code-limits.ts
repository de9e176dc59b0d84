/** How long a code works. */
export const codeLifeMinutes = 10;
export const codeLifeMs = codeLifeMinutes * 60_000;

/** Wrong codes per challenge, resends included: a new code does not bring new tries. */
export const codeTries = 5;
