-- one sending of the form of a proposal; the same form sent twice with the same content is one proposal
alter table adjustment_proposal add column sent varchar(64);
create unique index adjustment_proposal_sent on adjustment_proposal (ref, sent);
