const fields = `id status amount { amountMinor currency } refunding { amountMinor } refunded { amountMinor } order { id }`;

export const PROCESS = `
  mutation Process($input: ProcessPaymentInput!) {
    processPayment(input: $input) {
      __typename
      ... on ProcessPaymentPayload { replayed payment { ${fields} } }
      ... on PaymentDeclinedError { message payment { ${fields} } }
      ... on OrderNotPayableError { message reason otherPayment { ${fields} } }
    }
  }`;

export const CONFIRM = `
  mutation Confirm($input: ConfirmPaymentInput!) {
    confirmPayment(input: $input) {
      __typename
      ... on ConfirmPaymentPayload { replayed payment { ${fields} } }
      ... on PaymentDeclinedError { message payment { ${fields} } }
      ... on OrderNotPayableError { message reason otherPayment { ${fields} } }
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
