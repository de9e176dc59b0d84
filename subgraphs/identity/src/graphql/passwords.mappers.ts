export type WrongPasswordErrorMapper = { readonly outcome: 'wrongPassword' };
