-- whose seat a substitute votes for: what binds the holder binds him; both null where the member holds the seat himself
alter table jointmeeting_member add column holder varchar(60);
alter table jointmeeting_member add column holder_organisation varchar(40);
