-- whose seat a substitute votes for: what binds the holder binds him; both null where the member holds the seat himself
alter table jointmeeting_member add column holder varchar(60);
alter table jointmeeting_member add column holder_organisation varchar(40);
-- whoever was invited and sits no more when the vote begins keeps his paper and has no vote
alter table jointmeeting_member add column seated boolean default true not null;
