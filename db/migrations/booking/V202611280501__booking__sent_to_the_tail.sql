-- The class and the moment of joining never change; whoever let two offers go stands behind everybody, since queued_at.
alter table booking_waiting add column tail tinyint not null default 0;
alter table booking_waiting add index ix_booking_waiting_line (product_id, state, tail, priority, queued_at, id);
alter table booking_waiting drop index ix_booking_waiting_order;

-- Places kept for those in line are few among many pools.
alter table booking_pool add index ix_booking_pool_reserved (reserved);
