-- Who somebody is at the district's own provider of identities (OpenID Connect Core 1.0 §2: issuer and subject together, nothing else).
create table staff_identity (
  issuer varchar(200) not null,
  subject varchar(255) not null,
  account_id bigint not null,
  linked_at datetime(6) not null,
  constraint pk_staff_identity primary key (issuer, subject),
  constraint uq_staff_identity_account unique (account_id, issuer),
  constraint fk_staff_identity_account foreign key (account_id) references staff_account (id)
) default character set utf8mb4 collate utf8mb4_bin;
