/** What makes two webhooks the same event. */
export type EventKey = { readonly provider: string; readonly eventId: string };
