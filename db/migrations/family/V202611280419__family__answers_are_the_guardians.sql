-- An answer to a notice is the guardian's, for all children: the purposes there are ask nothing of one child alone.
alter table family_consent drop foreign key fk_family_consent_child;
alter table family_consent drop column child_code;
