-- who signed for a topic, of how many, and whether they oblige the committee; null for topics nobody signed and for earlier ones
alter table consultation_topic add column signers varchar(20);
alter table consultation_topic add column signed_base int;
alter table consultation_topic add column obliged boolean;
alter table consultation_topic add column convening_reason varchar(40);
