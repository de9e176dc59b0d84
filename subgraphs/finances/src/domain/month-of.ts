/** The month of a day, as clients write it: `2026-01`. */
export const monthOf = (day: string): string => day.slice(0, 7);
