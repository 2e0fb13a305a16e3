-- exits that were pending before each was a matter of its own: a proposal no meeting has answered gets its row now;
-- carried says that no process has taken the row yet
alter table tenure_exit add column carried boolean default false not null;
insert into tenure_exit (ref, reason, proposal, opened_at, carried)
  select p.ref, 'EX_PROPOSED_BEFORE', p.id, p.proposed_at, true
  from tenure_proposal p
  join register_item i on i.ref = p.ref
  where i.state in ('IN_FORCE', 'SUSPENDED', 'AWAITING_FUNDS')
    and not exists (select 1 from tenure_exit e where e.proposal = p.id)
    and not exists (
      select 1 from tenure_meeting m
      where m.ref = p.ref and m.subject = 'EXIT' and m.exit_ is null and m.signed_at >= p.proposed_at);
