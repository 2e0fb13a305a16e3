-- a draft that is not gone on with; its rows stay as they were
alter table catalogue_version add column discarded_by varchar(60);
alter table catalogue_version add column discarded_at timestamp with time zone;
alter table catalogue_version add column discard_reason varchar(500);
