const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come from outside as any text; one that is no UUID names nothing, and must not reach a uuid column. */
export const isUuid = (text: string): boolean => form.test(text);
