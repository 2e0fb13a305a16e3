insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (261, 'jointreview.bar', '联席会议不同意重新提出的协商议题多久不再受理', 180, 180, 30, 730, '自然日', '默认值，可由区调整');
