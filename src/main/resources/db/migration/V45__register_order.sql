-- the day on which the lead unit found the order of an emergency lawful
alter table register_item add column order_checked_on date;
update register_item set order_checked_on = in_force_from
  where kind = 'EMERGENCY' and ref in (select ref from casefile_milestone where what = 'admission.emergency-registered');
