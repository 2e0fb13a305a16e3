insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (297, 'consultation.headcount-age', '社区人数统计以后多久不能再作为到会基数', 365, 365, 30, 1830, '日', '默认值，可由区调整'),
  (298, 'consultation.headcount-change', '社区人数与现行的相差超过多少须由另一人核对', 0.2, 0.2, 0.01, 1, '比例', '默认值，可由区调整');
