/** Whether a text is one that people write and PostgreSQL keeps: no control characters, no half of a surrogate pair. */
export const isPlain = (text: string): boolean => text.isWellFormed() && !/\p{Cc}/u.test(text);
