-- whether he comes and speaks, but neither votes nor is counted; whoever was invited before votes as he was invited
alter table consultation_participant add column advises boolean default false not null;
-- whether he only advised when his meeting was counted
alter table consultation_attendance add column advised boolean default false not null;
