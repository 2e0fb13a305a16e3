insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (210, 'jointmeeting.papers', '联席会议成员会前书面意见期限', 3, 3, 1, 30, '工作日', '默认值，可由区调整'),
  (211, 'jointmeeting.vote', '联席会议表决期限', 1, 1, 1, 15, '工作日', '默认值，可由区调整'),
  (212, 'jointmeeting.conclusion', '登记联席会议审议意见期限', 1, 1, 1, 15, '工作日', '默认值，可由区调整'),
  (213, 'jointmeeting.signing', '签发联席会议纪要期限', 2, 2, 1, 15, '工作日', '默认值，可由区调整'),
  (214, 'jointmeeting.revision', '修改联席会议纪要期限', 2, 2, 1, 15, '工作日', '默认值，可由区调整'),
  (215, 'jointmeeting.quorum', '联席会议参加表决人数占有表决权人数的比例（高于）', 0.5, 0.5, 0.5, 0.99, '比例', '默认值：过半数，可由区调整；回避的人不计');
