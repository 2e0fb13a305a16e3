insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (206, 'standing.present', '协商会议算作常设机构会议所需的席位到会比例', 0.5, 0.5, 0.1, 1, '比例', '默认值，可由区调整；到会的是参加人名单上与席位同名的人');
