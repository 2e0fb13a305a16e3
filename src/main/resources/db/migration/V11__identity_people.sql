-- a drawn password must be changed first; each change of the password ends the sessions that began before it
alter table identity_account add column must_change boolean default false not null;
alter table identity_account add column password_changes int default 0 not null;
