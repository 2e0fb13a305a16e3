-- whoever is put on the list after a meeting failed was not invited to that one
alter table consultation_participant add column since_sitting int default 1 not null;
