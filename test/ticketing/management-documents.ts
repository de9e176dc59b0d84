/** What those who manage events ask in these tests; clients' own documents are in schema/operations. */

const page = 'pageInfo { hasNextPage endCursor }';

const typeFields = `id name price { amountMinor currency } fee { amountMinor } tax { amountMinor } maxPerCustomer
  salesFrom salesUntil validFrom validUntil isHidden available`;

const checkpointFields = 'id name reEntry leaveMinutes ticketTypeIds admitted gates { id name }';

const managedFields = `id name description startsAt endsAt status featured imageUrl
  organizer { id } venue { id } category { id }
  management {
    version scanning isUnpaidAdmitted areTransfersAllowed refundUntil cancelReason
    ticketTypes { ${typeFields} }
    pools { id name capacity held sold free ticketTypes { id name } }
    checkpoints { ${checkpointFields} }
  }`;

export const MANAGED_EVENTS = `query ($filter: ManagedEventFilter, $sort: ManagedEventSort! = STARTS_AT_DESC, $first: Int! = 20, $after: String) {
  managedEvents(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { node { id name status management { version } } } ${page}
  }
}`;

export const MANAGED_EVENT = `query ($id: ID!) { managedEvent(id: $id) { ${managedFields} } }`;

/** What each mutation of management answers in these tests. */
const answers = {
  createEvent: `event { ${managedFields} }`,
  updateEvent: `event { ${managedFields} }`,
  publishEvent: `event { ${managedFields} }`,
  completeEvent: `event { ${managedFields} }`,
  deleteEvent: 'eventId',
  createTicketType: `ticketType { ${typeFields} }`,
  updateTicketType: `ticketType { ${typeFields} }`,
  deleteTicketType: 'ticketTypeId',
  createPool: 'pool { id name capacity held sold free ticketTypes { id } }',
  updatePool: 'pool { id name capacity held sold free ticketTypes { id } }',
  deletePool: 'poolId',
  createVenue: 'venue { id name address city country capacity latitude longitude imageUrl }',
  updateVenue: 'venue { id name address city country capacity latitude longitude imageUrl }',
  deleteVenue: 'venueId',
  createCategory: 'category { id name slug eventCount }',
  updateCategory: 'category { id name slug eventCount }',
  deleteCategory: 'categoryId',
  setScanning: 'eventId scanning',
  createCheckpoint: `checkpoint { ${checkpointFields} }`,
  updateCheckpoint: `checkpoint { ${checkpointFields} }`,
  deleteCheckpoint: 'checkpointId',
};

export type ManagementMutation = keyof typeof answers;

export function mutation(name: ManagementMutation): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${answers[name]} } }`;
}
