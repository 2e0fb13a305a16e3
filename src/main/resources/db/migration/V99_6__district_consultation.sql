-- a meeting is announced with a time at which people can come
insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (259, 'consultation.begins-from', '协商会议最早几点开始', 6, 6, 0, 12, '时', '默认值，可由区调整'),
  (260, 'consultation.begins-until', '协商会议最晚几点开始', 22, 22, 12, 23, '时', '默认值，可由区调整');
