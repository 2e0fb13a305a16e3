create table tasklist_inbox (
  task_id varchar(64) primary key,
  case_ref varchar(30) not null,
  process_key varchar(100) not null,
  element_id varchar(100) not null,
  name varchar(200) not null,
  form_key varchar(100),
  title varchar(300) not null,
  subject varchar(40) not null,
  department varchar(40) not null,
  department_name varchar(100) not null,
  unit varchar(40) not null,
  unit_name varchar(100) not null,
  communities varchar(400) not null,
  group_ varchar(100) not null,
  claimed_by varchar(60),
  claimed_name varchar(100),
  claimed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  due_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by varchar(60),
  ended_name varchar(100)
);
create index tasklist_inbox_group on tasklist_inbox (group_, ended_at, due_at, task_id);
create index tasklist_inbox_claimed on tasklist_inbox (claimed_by, ended_at, due_at);
create index tasklist_inbox_done on tasklist_inbox (ended_by, ended_at);
