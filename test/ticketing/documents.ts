/** The operations of these tests; clients' own are in schema/operations. */

const page = 'pageInfo { hasNextPage endCursor }';

export const EVENTS = `query ($filter: EventFilter, $sort: EventSort! = STARTS_AT_ASC, $first: Int! = 20, $after: String) {
  events(filter: $filter, sort: $sort, first: $first, after: $after) { edges { cursor node { id name } } ${page} }
}`;

export const EVENT = `query ($id: ID!) {
  event(id: $id) {
    id name description startsAt endsAt status featured imageUrl
    venue { id name address city country capacity } category { id slug name }
    priceFrom { amountMinor currency }
    ticketTypes {
      id name available isOnSale maxPerCustomer salesFrom salesUntil
      price { amountMinor currency } fee { amountMinor } tax { amountMinor } total { amountMinor currency }
    }
  }
}`;

const order = `id status expiresAt placedAt total { amountMinor currency } customer { id } event { id }
  lines { quantity ticketType { id } unitPrice { amountMinor } fee { amountMinor } tax { amountMinor } total { amountMinor } }
  tickets { id status attendeeName qrCode { text } }`;

export const BOOK = `mutation ($input: BookTicketsInput!) {
  bookTickets(input: $input) {
    __typename
    ... on BookTicketsPayload { order { ${order} } }
    ... on SoldOutError { message remaining mayReturnAt ticketType { id } }
    ... on SalesClosedError { message opensAt }
    ... on CustomerLimitError { message limit ticketType { id } }
  }
}`;

export const CANCEL = `mutation ($orderId: ID!) { cancelOrder(input: { orderId: $orderId }) { order { id status } } }`;

export const ORDER = `query ($id: ID!) { order(id: $id) { ${order} } }`;

export const MY_ORDERS = `query ($first: Int! = 20, $after: String) {
  myOrders(first: $first, after: $after) { edges { node { id } } ${page} }
}`;

export const TICKET = `query ($id: ID!) {
  ticket(id: $id) {
    id status attendeeName issuedAt holder { id } event { id name } ticketType { id name } order { id }
    qrCode { text dataUrl imageUrl expiresAt }
  }
}`;

export const MY_TICKETS = `query ($filter: TicketFilter, $first: Int! = 20, $after: String) {
  myTickets(filter: $filter, first: $first, after: $after) { edges { node { id status } } ${page} }
}`;
