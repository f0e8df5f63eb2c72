-- Run once by an administrator; give the account a password of your own.
create database jiamenkou character set utf8mb4 collate utf8mb4_bin;
create user 'jiamenkou'@'%' identified by random password require ssl;
grant select, insert, update, delete, create, alter, drop, index, references, trigger, create routine, alter routine, execute,
  create view, show view on jiamenkou.* to 'jiamenkou'@'%';
