alter table refusal_case add column fact_negative varchar(10) default 'UNKNOWN' not null;
alter table refusal_case add column stated_by varchar(60);
