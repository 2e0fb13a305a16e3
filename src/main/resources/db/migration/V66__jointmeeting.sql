-- of one topic a case may have several matters at once: each exit and each objection is one
alter table jointmeeting_matter add column subject bigint default 0 not null;
