insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (216, 'jointmeeting.least-entitled', '联席会议每件事项有表决权的成员至少', 3, 3, 1, 15, '人', '默认值，可由区调整；回避的人不计，不够的留待下次会议');
