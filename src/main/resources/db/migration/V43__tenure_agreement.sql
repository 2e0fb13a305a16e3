-- what was agreed with each community when the last party signed; later renewals and hand-overs leave it as it is
create table tenure_agreement (
  ref varchar(30) not null references tenure_life (ref),
  community varchar(40) not null,
  hours_per_week numeric(8, 2) not null,
  visits int not null,
  forms int not null,
  money numeric(14, 2) not null,
  staff_promised boolean not null,
  unstated varchar(60) not null,
  primary key (ref, community)
);
insert into tenure_agreement (ref, community, hours_per_week, visits, forms, money, staff_promised, unstated)
  select s.ref, s.community, s.hours_per_week, s.visits, s.forms, s.money, s.staff_promised, s.unstated
  from register_share s join tenure_life l on l.ref = s.ref where l.signed_at is not null and s.moved_to is null;
alter table tenure_renewal add column from_ date;
