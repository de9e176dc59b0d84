const fields = `id purpose source status actionUrl amount { amountMinor currency } walletAmount { amountMinor }
  providerAmount { amountMinor } refunding { amountMinor } refunded { amountMinor } order { id }`;

const failures = `
  ... on PaymentDeclinedError { message payment { ${fields} } }
  ... on InsufficientBalanceError { message available { amountMinor currency } }
  ... on CardNotUsableError { message }`;

export const PROCESS = `
  mutation Process($input: ProcessPaymentInput!) {
    processPayment(input: $input) {
      __typename
      ... on ProcessPaymentPayload { replayed payment { ${fields} } }
      ${failures}
      ... on OrderNotPayableError { message reason otherPayment { ${fields} } }
    }
  }`;

export const CONFIRM = `
  mutation Confirm($input: ConfirmPaymentInput!) {
    confirmPayment(input: $input) {
      __typename
      ... on ConfirmPaymentPayload { replayed payment { ${fields} } }
      ${failures}
      ... on OrderNotPayableError { message reason otherPayment { ${fields} } }
    }
  }`;

export const RELOAD = `
  mutation Reload($input: ReloadWalletInput!) {
    reloadWallet(input: $input) {
      __typename
      ... on ReloadWalletPayload { replayed payment { ${fields} } }
      ... on PaymentDeclinedError { message payment { ${fields} } }
      ... on CardNotUsableError { message }
      ... on WalletCeilingError { message headroom { amountMinor } }
    }
  }`;

export const PAY_FEE = `
  mutation PayFee($input: PayCardFeeInput!) {
    payCardFee(input: $input) {
      __typename
      ... on PayCardFeePayload { replayed payment { ${fields} } }
      ... on PaymentDeclinedError { message payment { ${fields} } }
      ... on InsufficientBalanceError { message available { amountMinor } }
      ... on CardFeeNotPayableError { message reason otherPayment { id } }
    }
  }`;

export const PAYMENTS = `
  query Payments($filter: PaymentFilter, $first: Int! = 20, $after: String) {
    payments(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ${fields} } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

export const PAYMENT = `query Payment($id: ID!) { payment(id: $id) { ${fields} createdAt } }`;

export const ENTITIES = `
  query Entities($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Order { id payment { id status } }
      ... on Payment { id status }
    }
  }`;
