insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (1488, 'tenure.renewal-limit', '常规事项最多续期的次数，到上限的重新申请', 99, 99, 0, 99, '次', '默认值，没有另设次数限制');
