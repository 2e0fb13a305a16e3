insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (1483, 'tenure.renewal-share', '提醒续期的时间不早于执行期最后的这一部分', 0.25, 0.25, 0.1, 0.5, '比例', '默认值：短期事项按执行期的四分之一，可由区调整'),
  (1484, 'tenure.renewal-funds', '执行期满后等待续期经费的期限', 15, 15, 1, 60, '工作日', '默认值，可由区调整'),
  (1485, 'tenure.agreement-rounds', '委托协议最多可以退回更正的次数', 2, 2, 1, 10, '次', '默认值，可由区调整');
update district_parameter set label = '临时事项执行期不短于此数的才安排评估' where name = 'tenure.evaluation-least';
