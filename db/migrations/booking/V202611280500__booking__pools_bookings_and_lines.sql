-- A pool of places: at every commit 0 <= held + confirmed + reserved <= capacity, or as many above it as a recorded reduction left.
create table booking_pool (
  id bigint not null auto_increment,
  code varchar(80) not null,
  capacity int not null,
  held int not null,
  confirmed int not null,
  reserved int not null,
  waiting int not null,
  surplus int not null,
  constraint pk_booking_pool primary key (id),
  constraint uq_booking_pool_code unique (code),
  constraint ck_booking_pool_counts check (capacity >= 0 and held >= 0 and confirmed >= 0 and surplus >= 0),
  constraint ck_booking_pool_line check (reserved between 0 and waiting),
  constraint ck_booking_pool_room check (held + confirmed + reserved <= capacity + surplus)
) default character set utf8mb4 collate utf8mb4_bin;

-- What is booked. The claim says what one place takes: pools, slots, times, limits, a line each.
create table booking_product (
  id bigint not null auto_increment,
  code varchar(80) not null,
  kind varchar(30) not null,
  opens_at datetime(6) not null,
  closes_at datetime(6) not null,
  cancel_until datetime(6) null,
  waiting_until datetime(6) null,
  waiting_most int not null,
  hold_seconds int not null,
  offer_seconds int not null,
  claim text not null,
  version int not null,
  constraint pk_booking_product primary key (id),
  constraint uq_booking_product_code unique (code),
  constraint ck_booking_product_window check (opens_at <= closes_at),
  constraint ck_booking_product_numbers check (waiting_most >= 0 and hold_seconds > 0 and offer_seconds > 0)
) default character set utf8mb4 collate utf8mb4_bin;

create table booking_product_pool (
  product_id bigint not null,
  pool_id bigint not null,
  constraint pk_booking_product_pool primary key (product_id, pool_id),
  constraint fk_booking_product_pool_product foreign key (product_id) references booking_product (id),
  constraint fk_booking_product_pool_pool foreign key (pool_id) references booking_pool (id),
  index ix_booking_product_pool_pool (pool_id, product_id)
) default character set utf8mb4 collate utf8mb4_bin;

-- The row everybody queues for who changes what one participant holds.
create table booking_participant (
  code varchar(40) not null,
  changes bigint not null,
  constraint pk_booking_participant primary key (code)
) default character set utf8mb4 collate utf8mb4_bin;

-- An order that was carried out: the same key again gives the same booking or place in line.
create table booking_key (
  order_key varchar(80) not null,
  request_hash char(64) not null,
  code char(12) not null,
  made_at datetime(6) not null,
  constraint pk_booking_key primary key (order_key),
  index ix_booking_key_made (made_at)
) default character set utf8mb4 collate utf8mb4_bin;

-- A place in line. Order: priority, queued_at, id. active is 1 or null, so that what ended does not collide.
create table booking_waiting (
  id bigint not null auto_increment,
  code char(12) not null,
  product_id bigint not null,
  participant varchar(40) not null,
  state varchar(12) not null,
  active tinyint null,
  priority tinyint not null,
  joined_at datetime(6) not null,
  queued_at datetime(6) not null,
  lapses int not null,
  constraint pk_booking_waiting primary key (id),
  constraint uq_booking_waiting_code unique (code),
  constraint uq_booking_waiting_once unique (participant, product_id, active),
  constraint fk_booking_waiting_product foreign key (product_id) references booking_product (id),
  constraint ck_booking_waiting_state check (state in ('WAITING', 'CONFLICT', 'OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED',
    'WITHDRAWN', 'INELIGIBLE')),
  constraint ck_booking_waiting_active check (active <=> case when state in ('WAITING', 'CONFLICT', 'OFFERED') then 1 end),
  index ix_booking_waiting_order (product_id, state, priority, queued_at, id)
) default character set utf8mb4 collate utf8mb4_bin;

create table booking (
  id bigint not null auto_increment,
  code char(12) not null,
  product_id bigint not null,
  participant varchar(40) not null,
  state varchar(20) not null,
  active tinyint null,
  made_at datetime(6) not null,
  expires_at datetime(6) null,
  ceiling_at datetime(6) null,
  waiting_id bigint null,
  constraint pk_booking primary key (id),
  constraint uq_booking_code unique (code),
  constraint uq_booking_once unique (participant, product_id, active),
  constraint fk_booking_product foreign key (product_id) references booking_product (id),
  constraint fk_booking_waiting foreign key (waiting_id) references booking_waiting (id),
  constraint ck_booking_state check (state in ('HELD', 'CONFIRMED', 'ENROLLED', 'COMPLETED', 'RELEASED', 'DECLINED',
    'CANCELLED_BY_FAMILY', 'CANCELLED_BY_SCHOOL', 'TRANSFERRED', 'EXPELLED')),
  constraint ck_booking_active check (active <=> case when state in ('HELD', 'CONFIRMED', 'ENROLLED') then 1 end),
  constraint ck_booking_hold check ((state = 'HELD') = (expires_at is not null) and expires_at <= ceiling_at),
  index ix_booking_product (product_id, state),
  index ix_booking_expires (expires_at)
) default character set utf8mb4 collate utf8mb4_bin;

-- A slot is taken once by a participant: a unique key, not a check.
create table booking_slot (
  booking_id bigint not null,
  slot varchar(80) not null,
  participant varchar(40) not null,
  active tinyint null,
  constraint pk_booking_slot primary key (booking_id, slot),
  constraint uq_booking_slot_once unique (participant, slot, active),
  constraint fk_booking_slot_booking foreign key (booking_id) references booking (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- One row for each change of state. A sealer numbers them afterwards, in the order it meets them, and chains them by hash.
create table booking_event (
  id bigint not null auto_increment,
  at datetime(6) not null,
  subject varchar(8) not null,
  code varchar(80) not null,
  product varchar(80) not null,
  participant varchar(40) not null,
  from_state varchar(20) null,
  to_state varchar(20) not null,
  actor varchar(100) not null,
  reason varchar(300) null,
  number bigint null,
  previous char(64) null,
  hash char(64) null,
  constraint pk_booking_event primary key (id),
  constraint uq_booking_event_number unique (number),
  constraint ck_booking_event_subject check (subject in ('BOOKING', 'WAITING', 'POOL')),
  index ix_booking_event_code (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table booking_ledger (
  event_id bigint not null,
  pool_id bigint not null,
  held tinyint not null,
  confirmed tinyint not null,
  constraint pk_booking_ledger primary key (event_id, pool_id),
  constraint fk_booking_ledger_event foreign key (event_id) references booking_event (id),
  constraint fk_booking_ledger_pool foreign key (pool_id) references booking_pool (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table booking_chain (
  id int not null,
  number bigint not null,
  hash char(64) not null,
  constraint pk_booking_chain primary key (id),
  constraint ck_booking_chain_single check (id = 1)
) default character set utf8mb4 collate utf8mb4_bin;

insert into booking_chain (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Whoever moves a waiting list on holds this row: any number of promoters act as one.
create table booking_turn (
  id int not null,
  constraint pk_booking_turn primary key (id),
  constraint ck_booking_turn_single check (id = 1)
) default character set utf8mb4 collate utf8mb4_bin;

insert into booking_turn (id) values (1);

delimiter //

create trigger tr_booking_event_update before update on booking_event for each row
begin
  if old.number is not null or new.number is null or new.id <> old.id or new.at <> old.at or new.subject <> old.subject
      or new.code <> old.code or new.product <> old.product or new.participant <> old.participant
      or not (new.from_state <=> old.from_state) or new.to_state <> old.to_state or new.actor <> old.actor
      or not (new.reason <=> old.reason) then
    signal sqlstate '45000' set message_text = 'what happened to a booking never changes';
  end if;
end//

create trigger tr_booking_event_delete before delete on booking_event for each row
begin
  signal sqlstate '45000' set message_text = 'what happened to a booking never changes';
end//

create trigger tr_booking_ledger_update before update on booking_ledger for each row
begin
  signal sqlstate '45000' set message_text = 'what happened to a booking never changes';
end//

create trigger tr_booking_ledger_delete before delete on booking_ledger for each row
begin
  signal sqlstate '45000' set message_text = 'what happened to a booking never changes';
end//

delimiter ;
