-- Letters to families, written in the transaction that has something to say and sent afterwards. Recipient and words are sealed for
-- the key of their letter; the index of the phone finds what is still to go to somebody who wants to be forgotten.
create table message_letter (
  id bigint not null auto_increment,
  letter_key varchar(160) not null,
  template varchar(40) not null,
  language varchar(2) not null,
  phone_sealed varchar(200) null,
  phone_index char(64) null,
  words_sealed text null,
  state varchar(8) not null,
  attempts int not null,
  not_before datetime(6) not null,
  useful_until datetime(6) null,
  created_at datetime(6) not null,
  ended_at datetime(6) null,
  problem varchar(200) null,
  constraint pk_message_letter primary key (id),
  constraint uq_message_letter_key unique (letter_key),
  constraint ck_message_letter_state check (state in ('WAITING', 'SENT', 'FAILED', 'STALE')),
  constraint ck_message_letter_attempts check (attempts >= 0),
  constraint ck_message_letter_waits check (state <> 'WAITING' or (phone_sealed is not null and words_sealed is not null)),
  index ix_message_letter_due (state, not_before),
  index ix_message_letter_phone (phone_index)
) default character set utf8mb4 collate utf8mb4_bin;
