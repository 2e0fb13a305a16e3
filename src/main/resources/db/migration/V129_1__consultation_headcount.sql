-- whether a second person has to confirm the figures before a meeting is counted against them
alter table consultation_headcount add column awaiting boolean default false not null;
-- who did
alter table consultation_headcount add column confirmed_by varchar(60);
alter table consultation_headcount add column confirmed_at timestamp with time zone;
create index consultation_topic_proposed_by on consultation_topic (proposed_by);
