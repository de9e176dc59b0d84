const pattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** False for what cannot be the id of anything here, so that it is not found instead of failing in the database. */
export const isUuid = (text: string): boolean => pattern.test(text);
