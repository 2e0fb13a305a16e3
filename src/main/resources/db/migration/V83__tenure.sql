-- whether the joint meeting is asked to take the admission back; false: to keep it, as an earlier version asked. What waits there
-- keeps the question it was referred with, and its meaning
alter table tenure_objection add column revocation boolean default false not null;
