insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (483, 'admission.owners-vote', '社区组织业主共同决定期限', 60, 60, 1, 250, '工作日', '默认值，可由区调整');
