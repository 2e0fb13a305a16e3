alter table tasklist_inbox add column case_due_at timestamp with time zone;
alter table tasklist_inbox add column held_since timestamp with time zone;
create index tasklist_inbox_case on tasklist_inbox (case_ref);
create index tasklist_inbox_term on tasklist_inbox (ended_at, due_at, task_id);
