insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (262, 'catalogue.certificate-rows', '清单：一个证明导入文件最多的行数', 5000, 5000, 10, 20000, '行', '默认值，可由区调整');
