create table payment_charge (
  code varchar(16) not null,
  subject varchar(80) not null,
  account varchar(80) not null,
  payee varchar(40) not null,
  item varchar(200) not null,
  document varchar(100) null,
  lessons int not null,
  price_fen bigint not null,
  waiver_fen bigint not null,
  due_fen bigint not null,
  state varchar(10) not null,
  pay_by datetime(6) null,
  held_until datetime(6) null,
  order_code varchar(16) null,
  created_at datetime(6) not null,
  constraint pk_payment_charge primary key (code),
  constraint uq_payment_charge_subject unique (subject),
  constraint ck_payment_charge_state check (state in ('OPEN', 'PAID', 'VOID')),
  constraint ck_payment_charge_due check (lessons >= 0 and price_fen >= 0 and waiver_fen >= 0 and due_fen >= 0
    and due_fen = lessons * price_fen - waiver_fen)
) default character set utf8mb4 collate utf8mb4_bin;

create index ix_payment_charge_account on payment_charge (account);

create index ix_payment_charge_payee on payment_charge (payee, state);

create table payment_order (
  code varchar(16) not null,
  account varchar(80) not null,
  payee varchar(40) not null,
  amount_fen bigint not null,
  way varchar(10) not null,
  state varchar(10) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  asked_at datetime(6) null,
  address varchar(500) null,
  paid_at datetime(6) null,
  trade varchar(64) null,
  receipt varchar(64) null,
  taken_by varchar(80) null,
  constraint pk_payment_order primary key (code),
  constraint uq_payment_order_trade unique (trade),
  constraint ck_payment_order_way check (way in ('ONLINE', 'OFFLINE')),
  constraint ck_payment_order_state check (state in ('WAITING', 'PAID', 'CLOSED')),
  constraint ck_payment_order_paid check ((state = 'PAID') = (paid_at is not null)),
  constraint ck_payment_order_amount check (amount_fen > 0)
) default character set utf8mb4 collate utf8mb4_bin;

create index ix_payment_order_account on payment_order (account, state);

create index ix_payment_order_waiting on payment_order (state, way, asked_at);

create table payment_order_charge (
  order_code varchar(16) not null,
  charge_code varchar(16) not null,
  constraint pk_payment_order_charge primary key (order_code, charge_code),
  constraint fk_payment_order_charge_order foreign key (order_code) references payment_order (code),
  constraint fk_payment_order_charge_charge foreign key (charge_code) references payment_charge (code)
) default character set utf8mb4 collate utf8mb4_bin;

create table payment_notice (
  nonce varchar(64) not null,
  order_code varchar(64) not null,
  trade varchar(64) not null,
  amount_fen bigint not null,
  outcome varchar(20) not null,
  taken_at datetime(6) not null,
  constraint pk_payment_notice primary key (nonce)
) default character set utf8mb4 collate utf8mb4_bin;

create index ix_payment_notice_outcome on payment_notice (outcome, taken_at);

create table payment_refund (
  code varchar(16) not null,
  order_code varchar(16) not null,
  trade varchar(64) not null,
  charge_code varchar(16) not null,
  payee varchar(40) not null,
  account varchar(80) not null,
  amount_fen bigint not null,
  reason varchar(30) not null,
  state varchar(10) not null,
  created_at datetime(6) not null,
  done_at datetime(6) null,
  done_by varchar(80) null,
  constraint pk_payment_refund primary key (code),
  constraint uq_payment_refund_once unique (order_code, trade, charge_code),
  constraint fk_payment_refund_order foreign key (order_code) references payment_order (code),
  constraint fk_payment_refund_charge foreign key (charge_code) references payment_charge (code),
  constraint ck_payment_refund_state check (state in ('DUE', 'DONE')),
  constraint ck_payment_refund_done check ((state = 'DONE') = (done_at is not null)),
  constraint ck_payment_refund_amount check (amount_fen > 0)
) default character set utf8mb4 collate utf8mb4_bin;

create index ix_payment_refund_payee on payment_refund (payee, state);

create index ix_payment_refund_account on payment_refund (account);
