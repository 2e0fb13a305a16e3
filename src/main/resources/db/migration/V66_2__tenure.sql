-- exits and objections are decided in sessions of the joint meeting; what clerks recorded by hand before stays as it is
alter table tenure_meeting add column session varchar(30);
alter table tenure_meeting add column objection_ bigint references tenure_objection (id);
update tenure_meeting set result = 'UNSIGNED'
  where signed_at is null and (result = 'CARRIED' and subject = 'EXIT' or result = 'NOT_CARRIED');
-- what was recorded and not signed is decided by the meeting itself
update tenure_objection set state = 'SUBSTANTIAL' where state = 'REVOKING';
-- an open exit keeps its row: its process is called again under the drawing of today and takes it
update tenure_exit set carried = true where result is null;
