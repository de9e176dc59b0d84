/** The accounts that say what was earned and what was spent: closing a month brings them to zero. */
export const nominalAccounts = ['platform_revenue', 'provider_fees', 'expense'] as const;
