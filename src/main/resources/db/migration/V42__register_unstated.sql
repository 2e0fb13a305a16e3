alter table register_share add column unstated varchar(60) default '' not null;
-- what began without its figures and was never told them
update register_share set unstated = 'HOURS,VISITS,FORMS,MONEY' where hours_per_week = 0 and visits = 0 and forms = 0
  and money = 0 and ref in (select ref from register_item where kind = 'EMERGENCY');
