/** The operations of tests about refunds and called-off events. */

const refund = 'id amount { amountMinor currency } cause status createdAt settledAt';

const request = `id status reason decisionReason requestedAt decidedAt
  ticket { id status } event { id } customer { id } refund { ${refund} }`;

export const REQUEST_REFUND = `mutation ($ticketId: ID!, $reason: String! = "I cannot come.") {
  requestRefund(input: { ticketId: $ticketId, reason: $reason }) { refundRequest { ${request} } }
}`;

export const WITHDRAW = `mutation ($id: ID!) {
  withdrawRefundRequest(input: { refundRequestId: $id }) { refundRequest { id status decidedAt } }
}`;

export const APPROVE = `mutation ($id: ID!, $reason: String) {
  approveRefund(input: { refundRequestId: $id, reason: $reason }) { refundRequest { ${request} } }
}`;

export const REJECT = `mutation ($id: ID!, $reason: String!) {
  rejectRefund(input: { refundRequestId: $id, reason: $reason }) { refundRequest { ${request} } }
}`;

export const REFUND_REQUEST = `query ($id: ID!) { refundRequest(id: $id) { ${request} } }`;

export const REFUND_REQUESTS = `query ($filter: RefundRequestFilter, $first: Int! = 20, $after: String) {
  refundRequests(filter: $filter, first: $first, after: $after) {
    edges { node { id status customer { id } } } pageInfo { hasNextPage endCursor }
  }
}`;

export const MOVE = `mutation ($ticketId: ID!, $status: TicketStatus!, $reason: String! = "Asked by phone.") {
  updateTicketStatus(input: { ticketId: $ticketId, status: $status, reason: $reason }) { ticket { id status } }
}`;

export const ORDER_REFUNDS = `query ($id: ID!) {
  order(id: $id) { id status refunds { ${refund} } tickets { id status refundRequest { id status } } }
}`;

export const CANCEL_EVENT = `mutation ($eventId: ID!, $reason: String! = "The singer is ill.") {
  cancelEvent(input: { eventId: $eventId, reason: $reason }) { event { id status } }
}`;
