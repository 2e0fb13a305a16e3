-- an owner may let somebody else vote for him, with a written mandate
alter table ownersvote_ballot add column proxy_name varchar(60);
alter table ownersvote_ballot add column proxy_key varchar(60);
alter table ownersvote_ballot add column mandated_on date;
