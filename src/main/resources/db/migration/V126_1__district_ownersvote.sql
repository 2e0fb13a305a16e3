insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (482, 'ownersvote.again', '业主表决没有通过后多久可以就同一件案件再次表决', 180, 180, 1, 3650, '日', '默认值，可由区调整');
