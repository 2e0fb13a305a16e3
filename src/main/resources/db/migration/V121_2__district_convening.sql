-- shares of signatures that oblige a committee to convene a residents' meeting under the 2025 text, not known yet; the least for others
insert into district_parameter (position_, name, label, value_, standard, least, most, unit, source) values
  (288, 'consultation.convening-residents', '居民联名要求召集居民会议的比例（2025 年文本，待核）', 0.2, 0.2, 0.01, 0.5, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (289, 'consultation.convening-households', '户联名要求召集居民会议的比例（2025 年文本，待核）', 0.2, 0.2, 0.01, 0.5, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (290, 'consultation.convening-groups', '居民小组联名要求召集居民会议的比例（2025 年文本，待核）', 0.3333, 0.3333, 0.01, 0.5, '比例', '居委会组织法 2025 年修订，条文待核；默认同 2018 年文本'),
  (291, 'consultation.signatures-least', '居民、户联名提出其他议题的最低数', 5, 5, 1, 1000, '份', '自定');
