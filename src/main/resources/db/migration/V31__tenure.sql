alter table tenure_evaluation add column residents_share numeric(5, 4);
alter table tenure_evaluation add column community_share numeric(5, 4);
alter table tenure_evaluation add column basis varchar(30);
alter table tenure_meeting add column members int;
alter table tenure_meeting add column result varchar(20);
update tenure_meeting set result = case when carried then 'CARRIED' else 'NOT_CARRIED' end;
update tenure_objection set state = 'KEPT' where state = 'UPHELD';
