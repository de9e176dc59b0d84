-- What each ticket cost with its share of its line's fee and tax: share number i of n is floor(A * (i + 1) / n) - floor(A * i / n),
-- by the ticket's id within its line, so that the shares of a line sum to the line exactly. A line that divides evenly, as
-- all lines do that place_order writes, is not numbered at all.
create view ticketing.ticket_amounts as
select
  ticket.id as ticket_id, ticket.order_id, ticket.event_id, ticket.type_id, ticket.status,
  placed.status as order_status, placed.customer_id, placed.placed_at, placed.currency,
  case line.total_minor % line.quantity
    when 0 then line.total_minor / line.quantity
    else (
      select line.total_minor * (count(*) + 1) / line.quantity - line.total_minor * count(*) / line.quantity
      from ticketing.tickets as earlier
      where earlier.order_id = ticket.order_id and earlier.type_id = ticket.type_id and earlier.id < ticket.id
    )
  end as amount_minor
from ticketing.tickets as ticket
join ticketing.orders as placed on placed.id = ticket.order_id
join ticketing.order_lines as line on line.order_id = ticket.order_id and line.type_id = ticket.type_id;
