insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (1486, 'tenure.midterm', '中期评估在执行期过去这一部分时开始', 0.5, 0.5, 0.25, 0.75, '比例', '默认值：执行期过半，可由区调整');
