insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (1487, 'tenure.renewal-part', '一次续期最长为准入时执行期的这一部分', 1, 1, 0.25, 1, '比例', '准入期限规则：续期不长于准入时的执行期');
