-- 答复期限 holds from an admission year on, as every setting of a district does; null where nobody said when it was settled
alter table ticket_term add column admission_year int null;
